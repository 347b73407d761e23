import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Polity, Side, Transfer } from '../../src/lib/atlas/model.ts';
import type { Status } from '../../src/lib/atlas/vocabulary.ts';
import { blankNames } from '../../tests/blankRecord.ts';
import { geodesicAreaKm2 } from '../../src/lib/geo/geodesicArea.ts';
import type { NamedTenure } from './expandTenures.ts';
import { boxOfShape, movedLand } from './movedLand.ts';
import { overlayTransfers, snapshotDays, type HeldParcel, type MovedOf } from './overlayTransfers.ts';
import { Stages } from './stages.ts';

const START = '1640-01-01';
const END = '9999-12-31';

/**
 * A square of one degree on the equator, between its parallels: on WGS84 `b² Δλ/2 · (sin φ / (1 − e² sin² φ) + artanh(e sin φ) / e)`,
 * on Turf's sphere `R² Δλ sin φ`.
 */
const DEGREE_KM2 = 12_308.46;
const DEGREE_TURF_KM2 = 12_363.7;

const polities = new Map(
	(
		[
			['qing', 'china'],
			['republic', 'china'],
			['tsar', 'russia'],
			['soviet', 'russia'],
			['japan', 'other'],
		] as [string, Side][]
	).map(([id, side]): [string, Polity] => [id, { id, names: blankNames(id), side, span: '', sources: [] }]),
);

interface Held {
	from: string;
	polity: string;
	controller?: string;
	status?: Status;
	by?: string;
	transfer?: string;
	recordChange?: string;
}

/** Parcel n is the degree from n to n + 1 east, and from the equator to 1 north; its label is n. */
function parcel(id: string, label: number, ...tenures: Held[]): HeldParcel {
	return {
		id,
		label,
		tenures: tenures.map(({ transfer, ...tenure }, i): NamedTenure => ({
			controller: tenure.polity,
			status: 'sovereign',
			by: 'pact',
			sources: [],
			...tenure,
			to: tenures[i + 1]?.from ?? END,
			...(transfer !== undefined && { transfer }),
		})),
	};
}

const box = (label: number): Position[][] => [
	[
		[label, 0],
		[label + 1, 0],
		[label + 1, 1],
		[label, 1],
		[label, 0],
	],
];
const shapeOf = (labels: ReadonlySet<number>): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: [...labels].map(box),
});

/** Its neighbours are the degrees to the west and to the east of it. */
const beside = (label: number) => new Set([label - 1, label, label + 1]);

const transfersOf = (
	parcels: HeldParcel[],
	{
		shape = shapeOf,
		succession = () => false,
		doubt = () => 0,
		known = [],
		say,
	}: {
		shape?: typeof shapeOf;
		succession?: (instrument: string) => boolean;
		doubt?: (labels: Set<number>, day: string) => number;
		known?: Transfer[];
		say?: (text: string) => void;
	} = {},
) => {
	const stages = new Stages();
	const moved: MovedOf = (before, after, own) => movedLand(before, after, own, shape, stages);
	return overlayTransfers(parcels, polities, succession, moved, beside, doubt, known, say);
};

const ids = (transfers: Transfer[]) => transfers.map(({ id, parcels }) => `${id}: ${parcels.join(', ')}`);

/** Land of the Qing until 1858, then of what is given. */
const ceded = (id: string, label: number, after: Partial<Held> = {}) =>
	parcel(id, label, { from: START, polity: 'qing' }, { from: '1858-05-28', polity: 'tsar', ...after });

describe('a transfer', () => {
	it('has its day, its instrument, who held the land and who then, its extent', () => {
		const [transfer, ...others] = transfersOf([
			ceded('north', 3),
			parcel('south', 5, { from: START, polity: 'qing' }),
		]);
		expect(others).toEqual([]);
		const { areaKm2, areaTurfKm2, lowKm2, highKm2, ...rest } = transfer!;
		expect(rest).toEqual({
			id: 'pact/qing-to-tsar',
			instrument: 'pact',
			day: '1858-05-28',
			from: { polity: 'qing', controller: 'qing', status: 'sovereign' },
			to: { polity: 'tsar', controller: 'tsar', status: 'sovereign' },
			kind: 'sovereignty',
			parcels: ['north'],
			bbox: [3, 0, 4, 1],
		});
		expect(areaKm2).toBeCloseTo(DEGREE_KM2, 1);
		expect(areaTurfKm2).toBeCloseTo(DEGREE_TURF_KM2, 0);
		expect([lowKm2, highKm2]).toEqual([areaKm2, areaKm2]);
	});

	it('has its areas in nine figures', () => {
		const [{ areaKm2, areaTurfKm2 }] = transfersOf([ceded('north', 3)], { doubt: () => Math.PI / 1e6 }) as [
			Transfer,
		];
		// Five before the point, so four behind it.
		expect(areaKm2).toBe(Number(geodesicAreaKm2(shapeOf(new Set([3]))).toFixed(4)));
		expect(areaTurfKm2).toBe(Number(areaTurfKm2.toFixed(4)));
	});

	it('may be as much larger or smaller as its rim is in doubt, though not less than nothing', () => {
		const asked: [number[], string][] = [];
		const doubt = (labels: Set<number>, day: string) => {
			asked.push([[...labels], day]);
			return labels.has(3) ? 1000 : 20_000;
		};
		const [north, east] = transfersOf(
			[ceded('north', 3), ceded('west', 5, { transfer: 'both' }), ceded('east', 7, { transfer: 'both' })],
			{ doubt },
		) as [Transfer, Transfer];
		expect(asked).toEqual([
			[[3], '1858-05-28'],
			[[5, 7], '1858-05-28'],
		]);
		expect(north.lowKm2).toBeCloseTo(DEGREE_KM2 - 1000, 1);
		expect(north.highKm2).toBeCloseTo(DEGREE_KM2 + 1000, 1);
		expect(east.areaKm2).toBeCloseTo(2 * DEGREE_KM2, 1);
		expect(east.lowKm2).toBeCloseTo(2 * DEGREE_KM2 - 20_000, 1);
		const [small] = transfersOf([ceded('west', 5)], { doubt }) as [Transfer];
		expect(small.lowKm2).toBe(0);
		expect(small.highKm2).toBeCloseTo(DEGREE_KM2 + 20_000, 1);
	});

	it('of several pieces is their sum, in the box around them', () => {
		const [transfer] = transfersOf([ceded('north', 3), ceded('south', 8)]) as [Transfer];
		expect(transfer.parcels).toEqual(['north', 'south']);
		expect(transfer.areaKm2).toBeCloseTo(2 * DEGREE_KM2, 1);
		expect(transfer.bbox).toEqual([3, 0, 9, 1]);
	});

	// On the day the tsar has `east` already and goes on having it; only `north` moves.
	it('is not land that the new holder held before, nor what the old one keeps', () => {
		const [transfer] = transfersOf([
			parcel('east', 1, { from: START, polity: 'tsar' }),
			ceded('north', 3),
			parcel('west', 5, { from: START, polity: 'qing' }),
		]) as [Transfer];
		expect(transfer.areaKm2).toBeCloseTo(DEGREE_KM2, 1);
		expect(transfer.bbox).toEqual([3, 0, 4, 1]);
	});

	// The tsar has 2 and 9, the Qing keep 4 and 7; between them 3 moves.
	it('is overlaid with what lies beside it, and with nothing further off', () => {
		const asked: number[][] = [];
		const [transfer] = transfersOf(
			[
				parcel('west', 2, { from: START, polity: 'tsar' }),
				ceded('north', 3),
				parcel('east', 4, { from: START, polity: 'qing' }),
				parcel('far', 7, { from: START, polity: 'qing' }),
				parcel('farther', 9, { from: START, polity: 'tsar' }),
			],
			{
				shape: (labels) => {
					asked.push([...labels].sort());
					return shapeOf(labels);
				},
			},
		) as [Transfer];
		// First its own land, to whose box the rest is cut.
		expect(asked).toEqual([[3], [3, 4], [2, 3]]);
		expect(transfer.areaKm2).toBeCloseTo(DEGREE_KM2, 1);
		expect(transfer.bbox).toEqual([3, 0, 4, 1]);
	});

	it('is told as progress by its day', () => {
		const said: string[] = [];
		transfersOf(
			[
				ceded('north', 3, { by: 'pact' }),
				ceded('south', 5, { by: 'war' }),
				parcel('west', 7, { from: START, polity: 'qing' }, { from: '1912-01-01', polity: 'qing' }),
			],
			{ say: (text) => said.push(text) },
		);
		expect(said).toEqual(['1858-05-28: 2 transfer(s)']);
	});
});

describe('a change of the record', () => {
	const why = 'It grew in years.';

	it('is of its own kind and name, beside what truly passed on the day, and says why', () => {
		const transfers = transfersOf([
			ceded('north', 3),
			ceded('south', 5, { recordChange: why }),
			ceded('west', 7, { recordChange: why, transfer: 'steppe' }),
		]);
		expect(transfers.map(({ id, kind, why, parcels }) => [id, kind, why, parcels])).toEqual([
			['pact/qing-to-tsar', 'sovereignty', undefined, ['north']],
			['pact/qing-to-tsar-record', 'record', why, ['south']],
			['pact/steppe-record', 'record', why, ['west']],
		]);
	});

	it('of pieces with other reasons gives each reason once', () => {
		const [transfer] = transfersOf([
			ceded('north', 3, { recordChange: why }),
			ceded('south', 5, { recordChange: 'The frame cuts it off.' }),
			ceded('west', 7, { recordChange: why }),
		]);
		expect(transfer!.why).toBe(`${why} The frame cuts it off.`);
	});
});

describe('kinds and names', () => {
	const kindAndId = (before: Partial<Held>, after: Partial<Held>) => {
		const [transfer] = transfersOf([
			parcel(
				'a',
				1,
				{ from: START, polity: 'qing', ...before },
				{ from: '1900-01-01', polity: 'qing', ...after },
			),
		]);
		return [transfer?.kind, transfer?.id];
	};

	it('another sovereign is a change of sovereignty, named by both', () => {
		expect(kindAndId({}, { polity: 'tsar' })).toEqual(['sovereignty', 'pact/qing-to-tsar']);
		expect(kindAndId({}, { polity: 'tsar', controller: 'qing', status: 'claimed' })).toEqual([
			'sovereignty',
			'pact/qing-to-tsar-claimed',
		]);
	});

	it('another controller, or another way of holding, is a change of control, named by who had and has it', () => {
		expect(kindAndId({}, { controller: 'tsar', status: 'leased' })).toEqual([
			'control',
			'pact/qing-to-tsar-leased',
		]);
		expect(
			kindAndId({ controller: 'tsar', status: 'leased' }, { controller: 'japan', status: 'leased' }),
		).toEqual(['control', 'pact/tsar-to-japan-leased']);
		expect(kindAndId({ controller: 'tsar', status: 'occupied' }, {})).toEqual([
			'control',
			'pact/tsar-to-qing',
		]);
		expect(
			kindAndId({ controller: 'tsar', status: 'occupied' }, { controller: 'tsar', status: 'leased' }),
		).toEqual(['control', 'pact/tsar-to-tsar-leased']);
	});

	it('land held alike by a new instrument does not move', () => {
		expect(kindAndId({}, { by: 'other' })).toEqual([undefined, undefined]);
	});
});

describe('succession', () => {
	const succession = (instrument: string) => instrument === 'revolution';
	const count = (before: Partial<Held>, after: Partial<Held>, by = 'revolution') =>
		transfersOf(
			[
				parcel(
					'a',
					1,
					{ from: START, polity: 'qing', ...before },
					{ from: '1912-01-01', polity: 'republic', by, ...after },
				),
			],
			{ succession },
		).length;

	it('of a state on its own land moves none', () => {
		expect(count({}, {})).toBe(0);
		expect(count({ controller: 'tsar', status: 'leased' }, { controller: 'soviet', status: 'leased' })).toBe(
			0,
		);
	});

	it('moves land that goes to another side, or is held in another way, or by another instrument', () => {
		expect(count({}, { polity: 'soviet' })).toBe(1);
		expect(count({ controller: 'tsar', status: 'leased' }, { controller: 'japan', status: 'leased' })).toBe(
			1,
		);
		expect(count({}, { status: 'undelimited' })).toBe(1);
		expect(count({}, {}, 'pact')).toBe(1);
	});
});

describe('pieces', () => {
	it('that pass alike on a day by one instrument are one transfer', () => {
		expect(ids(transfersOf([ceded('a', 1), ceded('b', 3), ceded('c', 5, { by: 'war' })]))).toEqual([
			'pact/qing-to-tsar: a, b',
			'war/qing-to-tsar: c',
		]);
	});

	it('that an author names are a transfer of their own, and only their own land', () => {
		const transfers = transfersOf([
			ceded('a', 1, { transfer: 'amur' }),
			ceded('b', 3, { transfer: 'ussuri' }),
			ceded('c', 5),
		]);
		expect(ids(transfers)).toEqual(['pact/amur: a', 'pact/ussuri: b', 'pact/qing-to-tsar: c']);
		expect(transfers.map(({ bbox }) => bbox)).toEqual([
			[1, 0, 2, 1],
			[3, 0, 4, 1],
			[5, 0, 6, 1],
		]);
		for (const { areaKm2 } of transfers) expect(areaKm2).toBeCloseTo(DEGREE_KM2, 1);
	});

	it('of one name that passed from unlike sovereigns, or in unlike ways, are told apart by them', () => {
		const transfers = transfersOf([
			ceded('a', 1, { transfer: 'amur' }),
			parcel(
				'b',
				3,
				{ from: START, polity: 'japan', status: 'claimed' },
				{ from: '1858-05-28', polity: 'tsar', transfer: 'amur' },
			),
			ceded('c', 5, { transfer: 'amur' }),
		]);
		expect(ids(transfers)).toEqual([
			'pact/amur-from-qing-sovereign: a, c',
			'pact/amur-from-japan-claimed: b',
		]);
	});

	it('of one name under unlike control stay one transfer, from the sovereign', () => {
		const [transfer, ...others] = transfersOf([
			ceded('a', 1, { transfer: 'amur' }),
			parcel(
				'b',
				3,
				{ from: START, polity: 'qing', controller: 'japan' },
				{ from: '1858-05-28', polity: 'tsar', controller: 'soviet', transfer: 'amur' },
			),
		]) as [Transfer];
		expect(others).toEqual([]);
		expect(transfer.from).toEqual({ polity: 'qing', controller: 'qing', status: 'sovereign' });
		expect(transfer.to).toEqual({ polity: 'tsar', controller: 'tsar', status: 'sovereign' });
		expect(transfer.areaKm2).toBeCloseTo(2 * DEGREE_KM2, 1);
	});

	it('under the same foreign control keep it', () => {
		const occupied = { polity: 'qing', controller: 'japan', status: 'occupied' } as const;
		const [transfer] = transfersOf(
			['a', 'b'].map((id, i) =>
				parcel(id, 2 * i, { from: START, ...occupied }, { from: '1945-09-02', polity: 'qing' }),
			),
		) as [Transfer];
		expect(transfer.from).toEqual(occupied);
	});
});

describe('days', () => {
	it('are followed one after another', () => {
		const transfers = transfersOf([
			parcel(
				'a',
				1,
				{ from: START, polity: 'qing' },
				{ from: '1858-05-28', polity: 'tsar' },
				{ from: '1945-08-09', polity: 'qing', by: 'war' },
			),
		]);
		expect(transfers.map(({ id, day }) => `${day} ${id}`)).toEqual([
			'1858-05-28 pact/qing-to-tsar',
			'1945-08-09 war/tsar-to-qing',
		]);
		for (const { areaKm2 } of transfers) expect(areaKm2).toBeCloseTo(DEGREE_KM2, 1);
	});

	it('of snapshots are those on which any tenure begins, once, in order', () => {
		expect(
			snapshotDays([
				parcel('a', 1, { from: START, polity: 'qing' }, { from: '1945-08-09', polity: 'tsar' }),
				ceded('b', 2),
				ceded('c', 3),
			]),
		).toEqual([START, '1858-05-28', '1945-08-09']);
		expect(snapshotDays([])).toEqual([]);
	});
});

describe('what is known already', () => {
	const measured = {
		areaKm2: 7,
		areaTurfKm2: 8,
		lowKm2: 6,
		highKm2: 9,
		bbox: [1, 2, 3, 4] as Transfer['bbox'],
	};
	const known = (parcels: string[], day = '1858-05-28'): Transfer => ({
		id: 'old/name',
		instrument: 'old',
		day,
		from: { polity: 'x', controller: 'x', status: 'sovereign' },
		to: { polity: 'y', controller: 'y', status: 'sovereign' },
		kind: 'control',
		parcels,
		...measured,
	});

	it('is the extent of the same pieces on the same day, in any order', () => {
		const [transfer] = transfersOf([ceded('a', 1), ceded('b', 3)], { known: [known(['b', 'a'])] }) as [
			Transfer,
		];
		expect(transfer).toMatchObject({
			id: 'pact/qing-to-tsar',
			kind: 'sovereignty',
			parcels: ['a', 'b'],
			...measured,
		});
	});

	it('is not that of other pieces or another day', () => {
		for (const other of [known(['a']), known(['a', 'b'], '1858-05-29')]) {
			const [transfer] = transfersOf([ceded('a', 1), ceded('b', 3)], { known: [other] }) as [Transfer];
			expect(transfer.areaKm2).toBeCloseTo(2 * DEGREE_KM2, 1);
		}
	});
});

it('the box of a shape goes round all its rings', () => {
	expect(
		boxOfShape({
			type: 'MultiPolygon',
			coordinates: [
				box(3),
				[
					[
						[-5, -7],
						[1, 2],
						[0, 9],
					],
				],
			],
		}),
	).toEqual([-5, -7, 4, 9]);
});
