import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../../../tests/atlas';
import { lastDayOfYear } from '../../atlas/day';
import { holdingsAt } from '../../atlas/snapshot';
import { decodeAtlas } from '../../data/decode';
import { nameBearer, placeLabels, segmentsShown } from './labels';
import { sceneMaker, type Moment } from './scene';
import { bandFeatures, drawnSegments } from './segmentFeatures';

const { parcels, segments, places } = catalogue;
const features = decodeAtlas(topology);
const index = (land: string) => byId(parcels, land).index;
const sceneOf = (year: number, more: Partial<Moment> = {}) =>
	sceneMaker(catalogue, features)({ year, holdings: holdingsAt(parcels, lastDayOfYear(year)), ...more });

describe('whose name land bears', () => {
	const bearer = (land: string, year: number, more: Partial<Moment> = {}) =>
		nameBearer(sceneOf(year, more))(index(land));

	test('its sovereign’s, whoever occupies or leases it', () => {
		expect(bearer('west', 1700)).toBe('kingdom');
		expect(bearer('harbour', 1910)).toBe('kingdom');
		expect(bearer('enclave', 1910)).toBe('kingdom');
	});

	test('that of those who lived there, where the sovereign only claims it', () => {
		expect(bearer('hills', 1700)).toBe('hillfolk');
	});

	test('nobody’s, where it is held in common or nobody was agreed on', () => {
		expect(bearer('forest', 1700)).toBeNull();
		expect(bearer('hills', 1650)).toBeNull();
		expect(nameBearer(sceneOf(1700))(99)).toBeNull();
	});

	test('none under the accent, but in a comparison', () => {
		const changed = new Set([index('west')]);
		expect(bearer('west', 1700, { changed })).toBeNull();
		expect(bearer('west', 1700, { changed, comparing: true })).toBe('kingdom');
		expect(bearer('north', 1700, { changed })).toBe('duchy');
	});
});

describe('the places of a day', () => {
	test('bear the name of that day, in the reader’s language', () => {
		const names = (day: string, lang: 'en' | 'ru') => placeLabels(places, day, lang).map(({ name }) => name);
		expect(names('1860-12-30', 'en')).toEqual(['Haven', 'Market', 'Reef']);
		expect(names('1860-12-31', 'en')).toEqual(['Gate', 'Market', 'Reef']);
		expect(names('1860-12-31', 'ru')).toEqual(['Ворота', 'Ярмарка', 'Риф']);
		expect(names('1639-12-31', 'en')).toEqual([]);
	});

	test('have the local name beneath where it is wanted and another', () => {
		const local = (lang: 'en' | 'ru') =>
			placeLabels(places, '1900-01-01', lang, ({ id }) => (id === 'port' ? 'ru' : undefined))[0];
		expect(local('en')).toEqual({ id: 'port', name: 'Gate', rank: 1, local: 'Ворота', at: [107.7, 46.2] });
		expect(local('ru')).toEqual({ id: 'port', name: 'Ворота', rank: 1, at: [107.7, 46.2] });
	});
});

test('the names of treaties stand along their frontiers in force', () => {
	const shown = (year: number) => [...segmentsShown(sceneOf(year))].map((i) => segments[i]!.id).sort();
	// Along the river; and around the forest, which the two sides held in common.
	expect(shown(1700)).toEqual(['first-1689/forest', 'first-1689/river']);
	// The river east of the straight line is no border any more; the stones of the lease part one state from itself.
	expect(shown(1910)).toEqual(['first-1689/river', 'second-1860/straight']);
});

describe('the band of a line’s doubt', () => {
	test('is as wide as the doubt on both sides, at the line’s own latitude', () => {
		const bands = bandFeatures(features.segments, segments);
		const forest = bands.find(({ properties }) => segments[properties.segment]!.id === 'first-1689/forest')!;
		const lat = forest.geometry.coordinates[0]![0]![1]!;
		expect(lat).toBeGreaterThan(49);
		expect(lat).toBeLessThan(51);
		// Twenty kilometres to either side, where a tile of 512 pixels is the equator of 40,075 km.
		const px = (40 / (40_075.017 * Math.cos((lat * Math.PI) / 180))) * 512;
		expect(forest.properties.band).toBeCloseTo(px, 9);
	});

	test('is none for a line surer than the map can show', () => {
		expect(
			bandFeatures(features.segments, segments).map(({ properties }) => segments[properties.segment]!.id),
		).toEqual([
			'campaign-1757/neck',
			'first-1689/forest',
			'first-1689/hills',
			'second-1860/meadow',
			'second-1860/proposal',
		]);
	});
});

test('a treaty’s line is drawn as it is sure', () => {
	const strokes = drawnSegments(features.segments, segments).map(({ properties }) => [
		segments[properties.segment]!.id,
		properties.stroke,
	]);
	expect(strokes).toEqual([
		['campaign-1757/neck', 'dashed'],
		['first-1689/river', 'solid'],
		['first-1689/forest', 'dotted'],
		['first-1689/hills', 'dotted'],
		['landing-1900/lines', 'dashed'],
		['lease-1898/stones', 'solid'],
		['second-1860/straight', 'solid'],
		['second-1860/meadow', 'dashdot'],
		['second-1860/proposal', 'dotted'],
	]);
});
