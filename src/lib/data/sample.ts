/**
 * A record of three parcels, for the tests of this folder:
 *
 *     2 +-----+-----+
 *       |  a  |     |      a and b: Qing, then the Empire from 1858
 *     1 +-----+  c  |      c: the Qing throughout; it has a hole
 *       |  b  | [ ] |
 *     0 +-----+-----+
 *       0     1     2
 */
import { sampleBorder } from '../atlas/sample';
import type { Topology } from 'topojson-specification';
import { OPEN_END, type Catalogue, type Holding, type Parcel, type Tenure } from '../atlas/model';
import type { AtlasTopology } from './topology';

const names = (en: string) => ({ en, 'zh-Hans': en, 'zh-Hant': en, ru: en });
const held = (polity: string): Holding => ({ polity, controller: polity, status: 'sovereign' });
const tenure = (from: string, to: string, polity: string): Tenure => ({
	from,
	to,
	...held(polity),
	by: 'aigun-1858',
	sources: [],
});
const parcel = (id: string, index: number, tenures: Tenure[]): Parcel => ({
	id,
	index,
	name: id,
	areaKm2: 1000,
	areaTurfKm2: 996,
	at: [0.5, 0.5],
	bbox: [0, 0, 1, 1],
	tenures,
});
const changed = [tenure('1640-01-01', '1858-05-28', 'qing'), tenure('1858-05-28', OPEN_END, 'empire')];

export const catalogue: Catalogue = {
	version: 'sample',
	border: sampleBorder,
	polities: [
		{ id: 'qing', names: names('Qing'), side: 'china', span: '', sources: [] },
		{ id: 'empire', names: names('Empire'), side: 'russia', span: '', sources: [] },
	],
	sources: [{ id: 's', title: 'S', kind: 'own', status: 'own' }],
	instruments: [
		{
			id: 'aigun-1858',
			kind: 'treaty',
			names: names('Treaty of "Aigun"'),
			short: 'Aigun',
			year: 1858,
			spine: true,
			effective: '1858-05-28',
			parties: [],
			summary: '',
			clauses: [],
			segments: ['aigun-1858/line'],
			claims: [
				{
					id: 'claim',
					what: 'all of it',
					km2: 1900,
					qualifier: 'about, "roughly"',
					source: 's',
					certainty: 'own',
					transfers: ['aigun-1858/1'],
					why: 'rounded',
				},
			],
			readings: [],
			notes: [],
			sources: [],
		},
	],
	segments: [
		{
			id: 'aigun-1858/line',
			instrument: 'aigun-1858',
			from: 'the north',
			to: 'the south',
			kind: 'river',
			follows: 'the line',
			certainty: 'described',
			km: 2,
			drawn: ['river'],
			clause: 'article-1',
			sources: ['s'],
			evidence: 'own',
			inForce: { from: '1858-05-28', to: OPEN_END },
			lengthKm: 222,
		},
	],
	parcels: [
		parcel('a', 1, changed),
		parcel('b', 2, changed),
		parcel('c', 3, [tenure('1640-01-01', OPEN_END, 'qing')]),
	],
	transfers: [
		{
			id: 'aigun-1858/1',
			instrument: 'aigun-1858',
			day: '1858-05-28',
			from: held('qing'),
			to: held('empire'),
			kind: 'sovereignty',
			parcels: ['a', 'b'],
			areaKm2: 2000.12345678,
			areaTurfKm2: 1992,
			lowKm2: 1800,
			highKm2: 2200,
			bbox: [0, 0, 1, 2],
		},
	],
	snapshotDays: ['1640-01-01', '1858-05-28'],
	readings: {
		chinese: { snapshotDays: [], without: [], transfers: [] },
		russian: { snapshotDays: [], without: [], transfers: [] },
	},
	places: [],
};

/** Rings run clockwise, as TopoJSON has them, so that winding them for RFC 7946 shows. */
export const topology = {
	type: 'Topology',
	arcs: [
		// 0, 1: the line between a and c, and between b and c, southward
		[
			[1, 2],
			[1.000001, 1.5],
			[1, 1],
		],
		[
			[1, 1],
			[1, 0],
		],
		// 2: between a and b, westward
		[
			[1, 1],
			[0, 1],
		],
		// 3: outside of a; 4: outside of b; 5: outside of c
		[
			[0, 1],
			[0, 2],
			[1, 2],
		],
		[
			[1, 0],
			[0, 0],
			[0, 1],
		],
		[
			[1, 2],
			[2, 2],
			[2, 0],
			[1, 0],
		],
		// 6: the hole in c
		[
			[1.4, 0.4],
			[1.6, 0.4],
			[1.6, 0.6],
			[1.4, 0.6],
			[1.4, 0.4],
		],
	],
	objects: {
		parcels: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 1, properties: { key: 'a' }, arcs: [[3, 0, 2]] },
				{ type: 'Polygon', id: 2, properties: { key: 'b' }, arcs: [[4, -3, 1]] },
				{ type: 'Polygon', id: 3, properties: { key: 'c' }, arcs: [[5, -2, -1], [6]] },
			],
		},
		boundaries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', id: 1, properties: { left: 3, right: 1, segments: [0] }, arcs: [0] },
				{ type: 'LineString', id: 2, properties: { left: 3, right: 2, segments: [0] }, arcs: [1] },
			],
		},
		segments: {
			type: 'GeometryCollection',
			geometries: [{ type: 'LineString', id: 1, properties: { segment: 0 }, arcs: [0, 1] }],
		},
	},
} satisfies Topology as AtlasTopology;
