import { describe, expect, test } from 'vitest';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import { ByNumber } from '../../atlas/byNumber';
import type { Holding, Polity, Segment, Side } from '../../atlas/model';
import type { AtlasFeatures, BoundaryFeature, ParcelFeature } from '../../data/decode';
import { sceneMaker } from './scene';

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
const held = (...polities: string[]): ByNumber<Holding> =>
	new ByNumber(polities.map((id, i) => [i + 1, { polity: id, controller: id, status: 'sovereign' }]));

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
		const open = new ByNumber<Holding>([
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
