import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { LineString, Position } from 'geojson';
import {
	blankInstrument,
	blankNames,
	blankRecord,
	blankSegment,
	blankTenure,
} from '../../tests/blankRecord.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { traceRecord } from '../trace/traceRecord.ts';
import { compileRecord } from './compileRecord.ts';

const START = '1640-01-01';
const END = '9999-12-31';

// 63 ●────────●────────────●    The frame, cut by one line from south to north at 100° east.
//    │  west  │    east    │    East of it the land goes from the khan to the tsar in 1700.
// 34 ●────────●────────────●
//   58       100          152
const NORTH: [number, number][] = [
	[100, 34],
	[100, 63],
];
const record = (parts: Partial<AuthoredRecord> = {}) =>
	blankRecord({
		polities: ['khan', 'tsar', 'emperor'].map((id) => ({
			id,
			names: blankNames(id),
			side: id === 'tsar' ? 'russia' : 'other',
			span: '',
			sources: [],
		})),
		instruments: [
			blankInstrument('pact', {
				effective: '1700-01-01',
				segments: [blankSegment('meridian', { km: 1, path: [{ straight: NORTH }] })],
			}),
			blankInstrument('early', { effective: START, movedNoLand: 'It began.' }),
			blankInstrument('crown', { effective: '1800-01-01', kind: 'succession', landNotDrawn: 'None moved.' }),
		],
		parcels: [
			{
				id: 'west',
				name: 'West',
				at: [[80, 50]],
				tenures: [
					blankTenure(START, 'early', { polity: 'khan', to: '1800-01-01' }),
					blankTenure('1800-01-01', 'crown', { polity: 'emperor' }),
				],
			},
			{
				id: 'east',
				name: 'East',
				at: [[120, 50]],
				tenures: [
					blankTenure(START, 'early', { polity: 'khan', to: '1700-01-01' }),
					blankTenure('1700-01-01', 'pact', { polity: 'tsar' }),
				],
			},
		],
		places: [
			{ id: 'a', at: [80, 50], rank: 1, sources: ['book'], names: [{ names: blankNames('A') }] },
			{
				id: 'b',
				at: [120, 50],
				rank: 2,
				sources: ['book'],
				names: [{ from: '1700-01-01', to: '1800-01-01', names: blankNames('B') }],
			},
			{ id: 'far', at: [10, 50], rank: 3, sources: ['book'], names: [{ names: blankNames('Far') }] },
		],
		...parts,
	});

function compile(parts: Partial<AuthoredRecord> = {}) {
	const authored = record(parts);
	const said: string[] = [];
	const compiled = compileRecord(authored, new Map(), traceRecord(authored, new Map()), (text) =>
		said.push(text),
	);
	return { ...compiled, said };
}

describe('a record', () => {
	it('gives parcels that fill the frame, and what moved', () => {
		const { catalogue } = compile();
		expect(catalogue.parcels.map(({ id, index, bbox }) => [id, index, bbox])).toEqual([
			['west', 1, [58, 34, 100, 63]],
			['east', 2, [100, 34, 152, 63]],
		]);
		expect(catalogue.transfers.map(({ id, parcels }) => [id, parcels])).toEqual([
			['pact/khan-to-tsar', ['east']],
		]);
		expect(catalogue.transfers[0]!.areaKm2).toBeCloseTo(catalogue.parcels[1]!.areaKm2, 0);
		// Its rim in doubt is the meridian alone: 29 degrees of 111.195 km, ± 1 km.
		const { areaKm2, lowKm2, highKm2 } = catalogue.transfers[0]!;
		expect(areaKm2 - lowKm2).toBeCloseTo(29 * 111.195, 0);
		expect(highKm2 - areaKm2).toBeCloseTo(29 * 111.195, 0);
	});

	it('gives its days, and instruments in order of theirs', () => {
		const { catalogue, history } = compile();
		expect(catalogue.border.from).toBe(START);
		expect(catalogue.snapshotDays).toEqual([START, '1700-01-01', '1800-01-01']);
		expect(catalogue.instruments.map(({ id }) => id)).toEqual(['early', 'pact', 'crown']);
		expect(catalogue.instruments[1]!.bbox).toEqual([100, 34, 152, 63]);
		expect(catalogue.readings.chinese).toEqual({
			snapshotDays: catalogue.snapshotDays,
			without: [],
			transfers: [],
		});
		expect(history).toEqual({ events: [], routes: [], readings: [], tour: [] });
	});

	it('puts places into their parcels, named throughout unless said otherwise', () => {
		const { catalogue } = compile();
		expect(catalogue.places).toStrictEqual([
			{
				id: 'a',
				at: [80, 50],
				rank: 1,
				sources: ['book'],
				parcel: 'west',
				names: [{ from: START, to: END, names: blankNames('A') }],
			},
			{
				id: 'b',
				at: [120, 50],
				rank: 2,
				sources: ['book'],
				parcel: 'east',
				names: [{ from: '1700-01-01', to: '1800-01-01', names: blankNames('B') }],
			},
			{
				id: 'far',
				at: [10, 50],
				rank: 3,
				sources: ['book'],
				names: [{ from: START, to: END, names: blankNames('Far') }],
			},
		]);
	});

	it('gives a topology of parcels, boundaries and segments', () => {
		const { topology } = compile();
		const layer = (name: string) => {
			const found = feature(topology, topology.objects[name]!);
			return found.type === 'FeatureCollection' ? found.features : [found];
		};
		expect(Object.keys(topology.objects)).toEqual(['parcels', 'boundaries', 'segments']);
		expect(layer('parcels').map(({ id, properties }) => [id, properties])).toEqual([
			[1, { key: 'west' }],
			[2, { key: 'east' }],
		]);
		expect(layer('boundaries').map(({ properties }) => properties)).toContainEqual({
			left: 1,
			right: 2,
			segments: [0],
		});
		const [frontier] = layer('segments');
		expect(frontier!.properties).toEqual({ segment: 0 });
		const line = (frontier!.geometry as LineString).coordinates.map((p: Position) =>
			p.map((n) => n.toFixed(5)),
		);
		expect(line).toEqual(NORTH.map((p) => p.map((n) => n.toFixed(5))));
	});

	it('tells its progress', () => {
		const { said } = compile();
		expect(said).toContain('2 faces');
		expect(said).toContain('1700-01-01: 1 transfer(s)');
	});
});

describe('the version', () => {
	it('is twelve digits that stay while the record does', () => {
		const { version } = compile().catalogue;
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		expect(compile().catalogue.version).toBe(version);
	});

	it('changes with the catalogue, with history and with geometry', () => {
		const text = { en: 'x', 'zh-Hans': 'x', ru: 'x' };
		const versions = [
			compile(),
			compile({ places: [] }),
			compile({ tour: [{ id: 'one', link: '?', title: text, text, instruments: ['pact'] }] }),
		].map(({ catalogue }) => catalogue.version);
		expect(new Set(versions).size).toBe(3);
	});
});

describe('what is wrong with a record', () => {
	it('stops the compile: claims, moves, lines that lead nowhere, land without a label', () => {
		const claim = {
			id: 'all',
			what: 'all',
			km2: 1,
			source: 'book',
			certainty: 'own' as const,
			transfers: ['none'],
			parcels: [],
			why: 'x',
		};
		const { instruments, parcels } = record();
		const [pact, early, crown] = instruments as [
			(typeof instruments)[0],
			(typeof instruments)[0],
			(typeof instruments)[0],
		];
		expect(() => compile({ instruments: [{ ...pact, claims: [claim] }, early, crown] })).toThrow(
			"unknown transfer 'none'",
		);
		expect(() => compile({ instruments: [pact, blankInstrument('early'), crown] })).toThrow(
			'it has no transfer',
		);
		const loose = blankSegment('loose', {
			path: [
				{
					straight: [
						[120, 34],
						[120, 50],
					],
				},
			],
		});
		expect(() =>
			compile({ instruments: [{ ...pact, segments: [...pact.segments, loose] }, early, crown] }),
		).toThrow('a line ends in the open');
		expect(() => compile({ parcels: parcels.slice(1) })).toThrow('no parcel has a point in the face');
	});
});

describe('a reading', () => {
	it('has its own transfers, measured like the neutral ones', () => {
		const text = { en: 'x', 'zh-Hans': 'x', ru: 'x' };
		const said = { text, sources: ['book'] };
		const { catalogue } = compile({
			readings: [
				{
					id: 'east',
					topic: text,
					accounts: { neutral: said, chinese: said, russian: said },
					tenures: {
						russian: { east: [{ from: '1700-01-01', by: 'pact', polity: 'tsar', status: 'claimed' }] },
					},
				},
			],
		});
		const [neutral] = catalogue.transfers;
		expect(catalogue.readings.russian!.without).toEqual(['pact/khan-to-tsar']);
		expect(catalogue.readings.russian!.transfers).toEqual([
			{
				...neutral,
				id: 'pact/khan-to-tsar-claimed',
				to: { polity: 'tsar', controller: 'tsar', status: 'claimed' },
			},
		]);
		expect(catalogue.readings.chinese!.transfers).toEqual([]);
	});
});
