/** The parts of the catalogue that are the record's own words with days, ids and measures filled in. */
import { describe, expect, it, vi } from 'vitest';
import type { MultiPolygon } from 'geojson';
import type { Transfer } from '../../src/lib/atlas/model.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import {
	blankInstrument,
	blankNames,
	blankRecord,
	blankSegment,
	blankTenure,
} from '../../tests/blankRecord.ts';
import type { AuthoredParcel, AuthoredReading } from '../record/landSchema.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import { expandTenures } from './expandTenures.ts';
import { boxOf } from '../../src/lib/geo/box.ts';
import { historyOf } from './historyOf.ts';
import { instrumentOf } from './instrumentOf.ts';
import { knownLines } from './knownLines.ts';
import type { HeldParcel } from './overlayTransfers.ts';
import { measuresOf, parcelOf } from './parcelOf.ts';
import { readingsOf } from './readingsOf.ts';
import { segmentsOf } from './segmentsOf.ts';

const START = '1640-01-01';
const END = '9999-12-31';
const text = { en: 'x', 'zh-Hans': 'x', ru: 'x' };
const holding = { polity: 'qing', controller: 'qing', status: 'sovereign' } as const;

const transferOf = (id: string, parts: Partial<Transfer> = {}): Transfer => ({
	id,
	instrument: id.split('/')[0]!,
	day: '1858-05-28',
	from: holding,
	to: holding,
	kind: 'sovereignty',
	parcels: [],
	areaKm2: 1,
	areaTurfKm2: 1,
	lowKm2: 1,
	highKm2: 1,
	bbox: [0, 0, 1, 1],
	...parts,
});

const topic = (id: string, tenures?: AuthoredReading['tenures']): AuthoredReading => ({
	id,
	topic: text,
	accounts: {
		neutral: { text, sources: ['neutral'] },
		chinese: { text, sources: ['gao'] },
		russian: { text, sources: ['solovyov'] },
	},
	...(tenures && { tenures }),
});

describe('segments', () => {
	const record = blankRecord({
		instruments: [
			blankInstrument('pact', {
				effective: '1858-05-28',
				segments: [
					blankSegment('one', { path: [{ straight: [] }] }),
					blankSegment('two', { until: '1900-01-01', km: 7 }),
					blankSegment('never', { cuts: false, until: '1900-01-01' }),
				],
			}),
		],
		contextLines: [{ id: 'steppe', follows: 'its edge', km: 5, sources: ['book'], path: [] }],
	});
	// One, two and three degrees of the equator: 111.195 km each.
	const traced = new Map(
		['one', 'two', 'never'].map((id, i): [string, TracedLine] => [
			`pact/${id}`,
			{
				id: `pact/${id}`,
				line: [
					[0, 0],
					[i + 1, 0],
				],
				drawn: ['river'],
				lengthKm: [111.2, 222.4, 333.6][i]!,
			},
		]),
	);

	it('have the days on which they were in force, their length, how they were drawn', () => {
		const said = {
			instrument: 'pact',
			clause: 'one',
			from: 'here',
			to: 'there',
			kind: 'river',
			follows: 'the river',
			certainty: 'described',
			km: 2,
			sources: ['book'],
			evidence: 'found',
			drawn: ['river'],
		};
		expect(segmentsOf(record, traced)).toEqual([
			{ ...said, id: 'pact/one', lengthKm: 111.2, inForce: { from: '1858-05-28', to: END } },
			{ ...said, id: 'pact/two', km: 7, lengthKm: 222.4, inForce: { from: '1858-05-28', to: '1900-01-01' } },
			{ ...said, id: 'pact/never', lengthKm: 333.6 },
		]);
	});

	it('are known with their doubt from the day of their instrument, lines of context from ever', () => {
		expect([...knownLines(record)]).toEqual([
			['context/steppe', { km: 5 }],
			['pact/one', { km: 2, from: '1858-05-28' }],
			['pact/two', { km: 7, from: '1858-05-28' }],
			['pact/never', { km: 2, from: '1858-05-28' }],
		]);
	});

	it('have a box', () => {
		expect(
			boxOf([
				[3, 4],
				[1, 9],
				[2, -5],
			]),
		).toEqual([1, -5, 3, 9]);
	});
});

describe('an instrument', () => {
	it('with nothing but what it must have', () => {
		const pact = blankInstrument('pact');
		expect(instrumentOf(pact, [transferOf('war/north')], [])).toEqual({
			id: 'pact',
			kind: 'treaty',
			names: blankNames('pact'),
			short: 'pact',
			year: 1640,
			spine: false,
			effective: START,
			parties: [],
			summary: 'pact',
			clauses: [],
			segments: [],
			claims: [],
			readings: [],
			notes: [],
			sources: ['book'],
		});
	});

	it('has ids in full: segments by clause, transfers of claims', () => {
		const clause = {
			article: 'Article 1',
			text: 'The river.',
			sources: ['book'],
			certainty: 'found' as const,
		};
		const claim = { what: 'all', km2: 5, source: 'book', certainty: 'own' as const, why: 'it differs' };
		const pact = instrumentOf(
			blankInstrument('pact', {
				clauses: [
					{ id: 'one', ...clause },
					{ id: 'two', ...clause },
				],
				segments: [blankSegment('a'), blankSegment('b', { clause: 'two' }), blankSegment('c')],
				claims: [
					{ id: 'x', ...claim, transfers: ['north', 'war/south'], parcels: ['hill'], qualifier: 'about' },
					{ id: 'y', ...claim, transfers: [], parcels: [], noLand: 'small' },
				],
			}),
			[],
			[],
		);
		expect(pact.segments).toEqual(['pact/a', 'pact/b', 'pact/c']);
		expect(pact.clauses).toEqual([
			{ id: 'one', ...clause, segments: ['pact/a', 'pact/c'] },
			{ id: 'two', ...clause, segments: ['pact/b'] },
		]);
		expect(pact.claims).toEqual([
			{ id: 'x', ...claim, transfers: ['pact/north', 'war/south'], parcels: ['hill'], qualifier: 'about' },
			{ id: 'y', ...claim, transfers: [], parcels: [], noLand: 'small' },
		]);
		expect('qualifier' in pact.claims[1]!).toBe(false);
	});

	it('has its acts with their days as ranges', () => {
		const act = { text: 'in May', certainty: 'found' as const };
		const pact = instrumentOf(
			blankInstrument('pact', {
				signed: [{ day: '1858-05-28', ...act, oldStyle: '16 May', note: 'at noon' }],
				ratified: [{ day: '1858-06', ...act }],
				inForce: [{ day: '1859', ...act }],
				place: { name: 'Aigun', at: [127.5, 50] },
				movedNoLand: 'None.',
				landNotDrawn: 'Small.',
			}),
			[],
			[],
		);
		expect(pact).toMatchObject({
			signed: [{ earliest: '1858-05-28', latest: '1858-05-29', ...act, oldStyle: '16 May', note: 'at noon' }],
			place: { name: 'Aigun', at: [127.5, 50] },
			movedNoLand: 'None.',
			landNotDrawn: 'Small.',
		});
		expect(pact.ratified).toStrictEqual([{ earliest: '1858-06-01', latest: '1858-07-01', ...act }]);
		expect(pact.inForce).toStrictEqual([{ earliest: '1859-01-01', latest: '1860-01-01', ...act }]);
		const eras = [{ name: '光绪', from: '1875-02-06', years: 'lunisolar' as const }];
		const dated = instrumentOf(
			blankInstrument('pact', {
				signed: [
					{ day: '1881-02-24', ...act, reignDate: true },
					{ day: '1881-02-24', ...act },
				],
			}),
			[],
			[],
			false,
			eras,
		);
		expect(dated.signed![0]).toMatchObject({ reignDate: '光绪七年正月二十六日' });
		expect('reignDate' in dated.signed![1]!).toBe(false);
		const place = instrumentOf(blankInstrument('pact', { place: { name: 'Aigun' } }), [], []).place;
		expect(place).toStrictEqual({ name: 'Aigun' });
	});

	it('reaches round all that it drew and moved', () => {
		const transfers = [
			transferOf('pact/north', { bbox: [5, 5, 9, 9] }),
			transferOf('war/north', { bbox: [-90, -90, 90, 90] }),
		];
		expect(instrumentOf(blankInstrument('pact'), transfers, [[1, 6, 2, 7]]).bbox).toEqual([1, 5, 9, 9]);
	});
});

describe('history', () => {
	const event = {
		kind: 'fort' as const,
		at: [127, 50] as Position,
		km: 2,
		text,
		sources: ['book'],
		certainty: 'found' as const,
	};

	it('has events in order of days, each with its range', () => {
		const { events } = historyOf(
			blankRecord({
				events: [
					{ id: 'late', day: '1689-08-27', ...event, instrument: 'pact', note: 'there' },
					{ id: 'early', day: '1651', until: '1658-06', ...event },
					{ id: 'middle', day: '1670', ...event },
				],
			}),
		);
		expect(events).toStrictEqual([
			{ id: 'early', ...event, from: '1651-01-01', to: '1658-07-01' },
			{ id: 'middle', ...event, from: '1670-01-01', to: '1671-01-01' },
			{ id: 'late', ...event, from: '1689-08-27', to: '1689-08-28', instrument: 'pact', note: 'there' },
		]);
	});

	it('has routes with each leg from its first day on', () => {
		const leg = { stops: [], certainty: 'own' as const, sources: ['book'] };
		const route = { kind: 'railway' as const, names: blankNames('cer') };
		const { routes } = historyOf(
			blankRecord({
				routes: [
					{
						id: 'cer',
						...route,
						legs: [
							{ from: '1898', ...leg },
							{ from: '1901-11', to: '1903', ...leg },
						],
					},
					{ id: 'road', ...route, legs: [{ from: '1727', ...leg }], note: 'by camel' },
				],
			}),
		);
		expect(routes).toStrictEqual([
			{
				id: 'cer',
				...route,
				legs: [
					{ ...leg, from: '1898-01-01', to: END },
					{ ...leg, from: '1901-11-01', to: '1904-01-01' },
				],
			},
			{ id: 'road', ...route, legs: [{ ...leg, from: '1727-01-01', to: END }], note: 'by camel' },
		]);
	});

	it('has topics with the parcels that either reading holds otherwise, each once, and the tour', () => {
		const tour = [{ id: 'one', link: '?year=1689', title: text, text, instruments: ['pact'] }];
		const history = historyOf(
			blankRecord({
				tour,
				readings: [
					topic('a', { chinese: { x: [], y: [] }, russian: { y: [], z: [] } }),
					topic('b', { russian: { y: [] } }),
					topic('c'),
				],
			}),
		);
		expect(history.readings.map(({ id, parcels }) => [id, parcels])).toEqual([
			['a', ['x', 'y', 'z']],
			['b', ['y']],
			['c', []],
		]);
		expect(history.readings[0]).toStrictEqual({ ...topic('a'), parcels: ['x', 'y', 'z'] });
		expect(history.tour).toBe(tour);
	});
});

const plain: AuthoredParcel = {
	id: 'plain',
	name: 'The plain',
	at: [[100, 50]],
	tenures: [blankTenure(START, 'early', { polity: 'khan', transfer: 'named' })],
};
const claimedBy = (polity: string) => ({
	plain: [{ from: START, by: 'early', polity, status: 'claimed' as const }],
});
const early = [blankInstrument('early')];

describe('a parcel', () => {
	const held = (record = blankRecord({ instruments: early })): HeldParcel => ({
		id: 'plain',
		label: 4,
		tenures: expandTenures(plain, record),
	});
	// A small square and a larger one; 1° of the equator is 12,308.464 km² (overlayTransfers.test.ts), on Turf's sphere 12,363.7.
	const square = (x: number, size: number) => [
		[
			[x, 0],
			[x + size, 0],
			[x + size, size],
			[x, size],
			[x, 0],
		],
	];
	const geometry: MultiPolygon = {
		type: 'MultiPolygon',
		coordinates: [square(5, 0.1), square(0, 1), square(9, 0.1)],
	};

	it('has its areas, its box, a point in its largest part, its tenures without the names of transfers', () => {
		const parcel = parcelOf(held(), measuresOf(geometry), plain, blankRecord({ instruments: early }));
		const { areaKm2, areaTurfKm2, at, ...rest } = parcel;
		expect(rest).toStrictEqual({
			id: 'plain',
			index: 4,
			name: 'The plain',
			bbox: [0, 0, 9.1, 1],
			tenures: [
				{
					from: START,
					to: END,
					polity: 'khan',
					controller: 'khan',
					status: 'sovereign',
					by: 'early',
					sources: ['book'],
				},
			],
		});
		// The small ones are a hundredth each, a little more for lying nearer the equator.
		expect(areaKm2).toBeCloseTo(1.02 * 12_308.464, 0);
		expect(areaTurfKm2).toBeCloseTo(1.02 * 12_363.7, 0);
		expect(areaKm2).toBe(Number(areaKm2.toFixed(4)));
		expect(areaTurfKm2).toBe(Number(areaTurfKm2.toFixed(4)));
		expect(at[0]).toBeCloseTo(0.5, 5);
		expect(at[1]).toBeCloseTo(0.5, 5);
	});

	it('has its note, and its tenures in the readings that differ', () => {
		const of = (tenures?: AuthoredReading['tenures']) =>
			parcelOf(
				held(),
				measuresOf(geometry),
				{ ...plain, note: 'flat' },
				blankRecord({ instruments: early, readings: [topic('a', tenures)] }),
			);
		const tenure = (polity: string, source: string) => [
			{ from: START, to: END, polity, controller: polity, status: 'claimed', by: 'early', sources: [source] },
		];
		expect(of().note).toBe('flat');
		expect('readings' in of()).toBe(false);
		expect(of({ chinese: claimedBy('qing') }).readings).toStrictEqual({ chinese: tenure('qing', 'gao') });
		expect(of({ russian: claimedBy('tsar') }).readings).toStrictEqual({
			russian: tenure('tsar', 'solovyov'),
		});
		expect(of({ chinese: claimedBy('qing'), russian: claimedBy('tsar') }).readings).toStrictEqual({
			chinese: tenure('qing', 'gao'),
			russian: tenure('tsar', 'solovyov'),
		});
	});
});

describe('the two readings', () => {
	const hill: AuthoredParcel = {
		id: 'hill',
		name: 'The hill',
		at: [[101, 50]],
		tenures: [
			blankTenure(START, 'early', { polity: 'khan', to: '1858-05-28' }),
			blankTenure('1858-05-28', 'pact', { polity: 'tsar' }),
		],
	};
	const record = blankRecord({
		instruments: [blankInstrument('early'), blankInstrument('pact', { effective: '1858-05-28' })],
		parcels: [plain, hill],
		readings: [
			topic('a', { chinese: { hill: [{ from: START, by: 'early', polity: 'tsar', status: 'sovereign' }] } }),
		],
	});
	it('differ in their days and in the transfers that they have otherwise', () => {
		const held = record.parcels.map((parcel, i): HeldParcel => ({
			id: parcel.id,
			label: i + 1,
			tenures: expandTenures(parcel, record),
		}));
		const kept = transferOf('pact/kept');
		const neutral = [kept, transferOf('pact/gone'), transferOf('pact/other', { areaKm2: 5 })];
		const instead = transferOf('pact/other', { areaKm2: 6 });
		const transfersOf = vi.fn((parcels: HeldParcel[]) =>
			parcels[1]!.tenures.length === 1 ? [{ ...kept }, instead] : neutral,
		);
		expect(readingsOf(held, record, neutral, transfersOf)).toEqual({
			chinese: { snapshotDays: [START], without: ['pact/gone', 'pact/other'], transfers: [instead] },
			russian: { snapshotDays: [START, '1858-05-28'], without: [], transfers: [] },
		});
		const [chinese, russian] = transfersOf.mock.calls.map(([parcels]) => parcels);
		expect(chinese!.map(({ id, label }) => [id, label])).toEqual([
			['plain', 1],
			['hill', 2],
		]);
		expect(chinese![0]).toEqual(held[0]);
		expect(chinese![1]!.tenures.map(({ polity }) => polity)).toEqual(['tsar']);
		expect(russian).toEqual(held);
	});
});
