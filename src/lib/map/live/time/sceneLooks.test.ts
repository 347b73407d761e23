import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../../../../tests/atlas';
import { lastDayOfYear } from '../../../atlas/day';
import { decodeAtlas } from '../../../data/decode';
import { holdingsAt } from '../../../atlas/snapshot';
import { FAINT } from '../../scene/looks';
import { palettesOf } from '../../scene/palette';
import { PATTERN_IDS } from '../../scene/patterns';
import { sceneMaker, type Moment } from '../../scene/scene';
import { bandFeatures, drawnSegments } from '../../scene/segmentFeatures';
import { STROKE_CLASSES } from '../../scene/stroke';
import { rgb } from '../patternPixels';
import { Looks } from './looks';
import { CHANGES, FLAG, KINDS, SLOTS, writeScene, type Tables } from './sceneLooks';

const { light } = palettesOf(catalogue.border);
const features = decodeAtlas(topology);
const make = sceneMaker(catalogue, features);
const sceneIn = (year: number, more: Partial<Moment> = {}) =>
	make({ year, holdings: holdingsAt(catalogue.parcels, lastDayOfYear(year)), ...more });
const subject = {
	features,
	segments: drawnSegments(features.segments, catalogue.segments),
	bands: bandFeatures(features.segments, catalogue.segments),
};
const blank = (): Tables => ({
	land: new Looks(99, 2),
	boundaries: new Looks(999, 1),
	segments: new Looks(99, 1),
	bands: new Looks(99, 1),
});
const written = (tables: Tables) => Object.values(tables).map((table) => table.takeWritten() !== null);
const years = catalogue.snapshotDays.map((day) => Number(day.slice(0, 4)));

describe('the looks of a scene', () => {
	test('are those of its parcels and lines, each', () => {
		for (const year of years) {
			const scene = sceneIn(year);
			const tables = blank();
			writeScene(tables, subject, { scene, palette: light });
			for (const { id } of features.parcels) {
				const [r, g, b, there, hatch, strength] = tables.land.bytes.subarray(id * 8);
				const paint = scene.parcels.get(id);
				expect([r, g, b, there]).toEqual([...rgb(light.fill[paint?.fill ?? 'none']), 255]);
				expect(hatch ? PATTERN_IDS[hatch - 1] : null).toBe(paint?.hatch ?? null);
				expect(strength).toBe(255);
			}
			for (const [id, stroke] of scene.boundaries) {
				const [what, sides] = tables.boundaries.bytes.subarray(id * 4);
				expect(KINDS[what! & 3]).toBe(stroke.kind);
				expect(STROKE_CLASSES[what! >> 2]).toBe(stroke.stroke);
				expect([SLOTS[sides! & 3], SLOTS[sides! >> 2]]).toEqual([stroke.left, stroke.right]);
			}
		}
	});

	test('of a year in which nothing differs are not sent again', () => {
		const tables = blank();
		writeScene(tables, subject, { scene: sceneIn(years[0]!), palette: light });
		expect(written(tables)).toEqual([true, true, true, true]);
		writeScene(tables, subject, { scene: sceneIn(years[0]!), palette: light });
		expect(written(tables)).toEqual([false, false, false, false]);
	});

	test('are faint where years are compared and nothing changed, hatches too, and changed land says so', () => {
		const index = (land: string) => byId(catalogue.parcels, land).index;
		const changed = new Set([index('east'), index('harbour')]);
		const looksIn = (comparing: boolean) => {
			const tables = blank();
			writeScene(tables, subject, { scene: sceneIn(1910, { changed, comparing }), palette: light });
			return (land: string) => [...tables.land.bytes.subarray(index(land) * 8, index(land) * 8 + 8)];
		};
		// In 1910 the harbour is occupied and the cape leased: both bear a hatch, the east and the west do not.
		const compared = looksIn(true);
		const change = (look: number[]) => CHANGES[look[6]!];
		expect(['east', 'harbour', 'cape', 'west'].map((land) => change(compared(land)))).toEqual([
			...['compared', 'compared-hatched', 'none', 'none'],
		]);
		expect(['harbour', 'cape'].map((land) => compared(land)[5])).toEqual([255, Math.round(255 * FAINT)]);
		expect(compared('east').slice(0, 3)).toEqual(looksIn(false)('east').slice(0, 3));
		expect(compared('west').slice(0, 3)).not.toEqual(looksIn(false)('west').slice(0, 3));
		const alone = looksIn(false);
		expect(['east', 'harbour', 'cape'].map((land) => change(alone(land)))).toEqual([
			'plain',
			'hatched',
			'none',
		]);
		expect(alone('cape')[5]).toBe(255);
	});

	test('of the lines about changed and chosen land have their flags', () => {
		const [first] = features.parcels.map(({ id }) => id);
		const tables = blank();
		const scene = sceneIn(years[0]!, { changed: new Set([first!]), chosen: first! });
		writeScene(tables, subject, { scene, palette: light });
		for (const { id, properties } of features.boundaries) {
			const about = (properties.left === first) !== (properties.right === first);
			expect(tables.boundaries.bytes[id * 4 + 2]).toBe(about ? FLAG.outline | FLAG.chosenLand : 0);
		}
	});

	test('go over from one colour to another', () => {
		const [from, to] = [sceneIn(years[0]!), sceneIn(years.at(-1)!)];
		const differs = features.parcels.find(
			({ id }) => from.parcels.get(id)?.fill !== to.parcels.get(id)?.fill,
		)!;
		const tables = blank();
		writeScene(tables, subject, { scene: to, palette: light, fade: { from, t: 0.5 } });
		const colour = (scene: typeof from) => rgb(light.fill[scene.parcels.get(differs.id)?.fill ?? 'none']);
		const half = colour(from).map((value, i) => (value + colour(to)[i]!) / 2);
		for (const [i, value] of half.entries())
			expect(Math.abs(tables.land.bytes[differs.id * 8 + i]! - value)).toBeLessThanOrEqual(0.5);
	});
});
