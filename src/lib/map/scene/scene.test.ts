import { describe, expect, test } from 'vitest';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import type { Holding, Polity, Segment, Side } from '../../atlas/model';
import type { AtlasFeatures, BoundaryFeature, ParcelFeature } from '../../data/decode';
import { hatchFeatures } from './hatches';
import { sideBook } from './paint';
import { sceneMaker } from './scene';
import { SceneWriter, type StateValue } from '../live/sceneWriter';

const { border } = recordOfTests;

/*
 *      ┌─────┬─────┐
 *      │  1  b1 2  │   b1 is a segment, surveyed from 1689 to 1858
 *      └─────┴─────┘   b2 is the coast of 1
 */
const polity = (id: string, side: Side): Polity => ({
	id,
	side,
	names: { en: id, 'zh-Hans': id, 'zh-Hant': id, ru: id },
	span: '',
	sources: [],
});
const polities = [polity('qing', 'china'), polity('empire', 'russia'), polity('none', 'none')];
const segment = (certainty: Segment['certainty'], from: string, to: string): Segment => ({
	id: `nerchinsk-1689/${certainty}`,
	instrument: 'nerchinsk-1689',
	from: 'a',
	to: 'b',
	kind: 'river',
	follows: 'river',
	certainty,
	km: 10,
	drawn: ['river'],
	clause: 'c',
	sources: [],
	evidence: 'own',
	inForce: { from, to },
	lengthKm: 1,
});
const segments = [segment('surveyed', '1689-09-07', '1858-05-28')];
const square = (id: number): ParcelFeature => ({
	type: 'Feature',
	id,
	properties: { key: String(id) },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0],
			],
		],
	},
});
const line = (id: number, left: number, right: number, edge?: true): BoundaryFeature => ({
	type: 'Feature',
	id,
	properties: { left, right, segments: edge ? [] : [0], ...(edge ? { edge } : {}) },
	geometry: {
		type: 'LineString',
		coordinates: [
			[1, 0],
			[1, 1],
		],
	},
});
const features: AtlasFeatures = {
	parcels: [square(1), square(2)],
	boundaries: [line(1, 1, 2), line(2, 0, 1, true)],
	segments: [],
};
const make = sceneMaker({ polities, segments, border: border }, features);
const held = (...polities: string[]): Map<number, Holding> =>
	new Map(polities.map((id, i) => [i + 1, { polity: id, controller: id, status: 'sovereign' }]));

describe('a scene', () => {
	test('between the two sides is a frontier, drawn as its segment is sure', () => {
		const stroke = make({ year: 1700, holdings: held('empire', 'qing') }).boundaries.get(1);
		expect(stroke).toMatchObject({
			kind: 'frontier',
			stroke: 'solid',
			left: 'side-2',
			right: 'side-1',
			segment: 0,
		});
	});

	test('where no segment is in force the frontier is a doubt', () => {
		const stroke = make({ year: 1858, holdings: held('empire', 'qing') }).boundaries.get(1);
		expect(stroke).toMatchObject({ kind: 'frontier', stroke: 'dashed', segment: -1 });
	});

	test('within one state, and along the coast, nothing is drawn', () => {
		const { boundaries } = make({ year: 1700, holdings: held('qing', 'qing') });
		expect(boundaries.get(1)?.kind).toBe('none');
		expect(boundaries.get(2)?.kind).toBe('none');
	});

	test('land that nobody holds has an edge, not a border', () => {
		const open = new Map<number, Holding>([
			...held('empire'),
			[2, { polity: 'none', controller: 'none', status: 'claimed' }],
		]);
		expect(make({ year: 1700, holdings: open }).boundaries.get(1)?.kind).toBe('limit');
	});

	test('changed land is closed in, coast included, and not cut where it is whole', () => {
		const holdings = held('empire', 'qing');
		expect([...make({ year: 1700, holdings, changed: new Set([1]) }).outline]).toEqual([1, 2]);
		expect([...make({ year: 1700, holdings, changed: new Set([1, 2]) }).outline]).toEqual([2]);
	});
});

describe('the writer', () => {
	const tenure = (polity: string, controller: string, status: Holding['status']) => ({
		from: '1640-01-01',
		to: '9999-12-31',
		polity,
		controller,
		status,
		by: 'x',
		sources: [],
	});
	const hatches = hatchFeatures(
		features.parcels,
		[
			{ index: 1, tenures: [tenure('qing', 'qing', 'sovereign'), tenure('qing', 'empire', 'occupied')] },
			{ index: 2, tenures: [tenure('qing', 'qing', 'sovereign')] },
		],
		sideBook({ polities, border: border }),
	);
	const record = () => {
		const written: [string, number, Record<string, StateValue>][] = [];
		const writer = new SceneWriter({ features, hatches, segments: [], bands: [] }, (source, id, state) =>
			written.push([source, id, state]),
		);
		return { written, writer };
	};

	test('only parcels that are ever hatched have a hatch', () => {
		expect(hatches.map(({ properties }) => properties)).toEqual([{ parcel: 1, pattern: 'occupied-side-2' }]);
	});

	test('writes all once, then only what differs', () => {
		const { written, writer } = record();
		writer.apply(make({ year: 1700, holdings: held('empire', 'qing') }));
		// Two parcels, a hatch, and two lines with their ribbons.
		expect(written.length).toBe(7);
		written.length = 0;
		expect(writer.apply(make({ year: 1701, holdings: held('empire', 'qing') }))).toEqual([]);
		expect(written).toEqual([]);
		expect(writer.apply(make({ year: 1702, holdings: held('qing', 'qing') }))).toEqual([1]);
		expect(written.map(([source, id]) => `${source} ${id}`)).toEqual([
			'parcels 1',
			'boundaries 1',
			'ribbons 1',
		]);
	});

	test('turns a hatch on with the status that bears it', () => {
		const { written, writer } = record();
		const occupied = new Map<number, Holding>([
			[1, { polity: 'qing', controller: 'empire', status: 'occupied' }],
		]);
		writer.apply(make({ year: 1900, holdings: occupied }));
		expect(written.find(([source]) => source === 'hatches')?.[2]).toEqual({ on: 1 });
	});

	test('a cross-fade starts at the old fill and ends at the new', () => {
		const { written, writer } = record();
		writer.apply(make({ year: 1700, holdings: held('empire', 'qing') }));
		const refilled = writer.apply(make({ year: 1702, holdings: held('qing', 'qing') }), true);
		expect(written.findLast(([source]) => source === 'parcels')?.[2]).toMatchObject({
			was: 'side-2',
			fill: 'side-1',
			t: 0,
		});
		writer.step(refilled, 1);
		expect(written.at(-1)?.[2]).toMatchObject({ t: 1 });
	});
});
