import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { lastDayOfYear } from './day';
import { OPEN_END, type Holding, type Parcel, type Tenure } from './model';
import { groupHoldings, holdingKey, holdingsAt, sameHolding, tenureAt } from './snapshot';

const { parcels } = catalogue;
const holder = (land: string, day: string) => tenureAt(byId(parcels, land), day)?.polity;

describe('a parcel', () => {
	test('has no holder before its first day', () => {
		expect(holder('east', '1639-12-31')).toBeUndefined();
		expect(holder('east', '1640-01-01')).toBe('kingdom');
	});

	test('changes hands on the day itself', () => {
		expect(holder('cape', '1757-05-31')).toBe('league');
		expect(holder('cape', '1757-06-01')).toBe('kingdom');
	});

	test('what happened on 31 December is seen in that year', () => {
		expect(holder('east', lastDayOfYear(1859))).toBe('kingdom');
		expect(holder('east', lastDayOfYear(1860))).toBe('duchy');
	});
});

test('a snapshot holds every parcel once, by its index, and leaves out what is not yet held', () => {
	const holdings = holdingsAt(parcels, '1700-01-01');
	expect(parcels.map(({ id, index }) => [id, holdings.get(index)?.controller])).toEqual([
		['north', 'duchy'],
		['west', 'kingdom'],
		['enclave', 'duchy'],
		['harbour', 'kingdom'],
		['cape', 'league'],
		['east', 'kingdom'],
		['meadow', 'kingdom'],
		['hills', 'hillfolk'],
		['forest', 'joint'],
	]);
	expect(holdings.size).toBe(9);
	expect(holdingsAt(parcels, '1639-12-31').size).toBe(0);
});

describe('two holdings', () => {
	const leased: Holding = { polity: 'kingdom', controller: 'duchy', status: 'leased' };
	const others: [string, Holding][] = [
		['sovereign', { ...leased, polity: 'republic' }],
		['controller', { ...leased, controller: 'league' }],
		['status', { ...leased, status: 'occupied' }],
	];

	test('are the same when all three are', () => {
		expect(sameHolding(leased, { ...leased })).toBe(true);
		expect(holdingKey(leased)).toBe(holdingKey({ ...leased }));
	});

	test.each(others)('differ by their %s', (_, other) => {
		expect(sameHolding(leased, other)).toBe(false);
		expect(holdingKey(leased)).not.toBe(holdingKey(other));
	});

	test('of no land are the same, of land and none are not', () => {
		expect(sameHolding(undefined, undefined)).toBe(true);
		expect(sameHolding(leased, undefined)).toBe(false);
		expect(sameHolding(undefined, leased)).toBe(false);
	});

	test('are never taken for one another where ids run together', () => {
		const a: Holding = { polity: 'a', controller: 'bc', status: 'leased' };
		expect(holdingKey(a)).not.toBe(holdingKey({ ...a, polity: 'ab', controller: 'c' }));
	});
});

describe('land held alike', () => {
	const groups = (day: string) =>
		groupHoldings(parcels, day).map(({ polity, controller, status, parcels }) => [
			`${polity} ${controller} ${status}`,
			parcels.map(({ id }) => id).join(' '),
		]);

	test('is one group, in the order of its first parcel', () => {
		expect(groups('1950-01-01')).toEqual([
			['union union sovereign', 'north east hills forest'],
			['republic republic sovereign', 'west enclave harbour cape meadow'],
		]);
	});

	test('is not what one state lost to two powers, or in two ways', () => {
		expect(groups('1910-01-01')).toEqual([
			['duchy duchy sovereign', 'north east meadow hills forest'],
			['kingdom kingdom sovereign', 'west'],
			['kingdom duchy leased', 'enclave'],
			['kingdom duchy occupied', 'harbour'],
			['kingdom league occupied', 'cape'],
		]);
	});

	test('before the record is none', () => expect(groups('1600-01-01')).toEqual([]));
});

test('law: groups part the parcels: none missing, none twice, all alike inside', () => {
	const holding = fc.record({
		polity: fc.constantFrom('kingdom', 'duchy', 'league'),
		controller: fc.constantFrom('kingdom', 'duchy', 'league'),
		status: fc.constantFrom('sovereign' as const, 'occupied' as const, 'leased' as const),
	});
	const tenures = (holdings: Holding[]): Tenure[] =>
		holdings.map((held, n) => ({
			...held,
			from: `17${n}0-01-01`,
			to: n + 1 < holdings.length ? `17${n + 1}0-01-01` : OPEN_END,
			by: 'opening-1640',
			sources: [],
		}));
	const atlas = fc
		.array(fc.array(holding, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
		.map((lists) =>
			lists.map((list, i): Parcel => ({ ...parcels[0]!, index: i + 1, tenures: tenures(list) })),
		);
	fc.assert(
		fc.property(atlas, fc.constantFrom('1700-01-01', '1715-06-01', '1799-12-31'), (list, day) => {
			const groups = groupHoldings(list, day);
			expect(groups.flatMap((group) => group.parcels.map(({ index }) => index)).sort()).toEqual(
				list.map(({ index }) => index).sort(),
			);
			const holdings = holdingsAt(list, day);
			for (const group of groups)
				for (const { index } of group.parcels) expect(sameHolding(holdings.get(index), group)).toBe(true);
			const keys = groups.map(holdingKey);
			expect(new Set(keys).size).toBe(keys.length);
		}),
	);
});

test('a year in which nothing changes hands has the very snapshot of the one before', () => {
	const land = [...parcels];
	const day = (year: number) => holdingsAt(land, lastDayOfYear(year));
	const [before, same, other] = [day(1755), day(1756), day(1757)];
	expect(same).toBe(before);
	expect(other).not.toBe(before);
});

test('law: a snapshot is who holds each parcel, in whatever order the days are asked for', () => {
	const days = parcels.flatMap(({ tenures }) => tenures.flatMap(({ from, to }) => [from, to]));
	fc.assert(
		fc.property(fc.array(fc.constantFrom('1600-01-01', ...days), { maxLength: 8 }), (asked) => {
			const land = [...parcels];
			for (const day of asked)
				expect([...holdingsAt(land, day)]).toEqual(
					land.flatMap((parcel) => {
						const tenure = tenureAt(parcel, day);
						return tenure ? [[parcel.index, tenure]] : [];
					}),
				);
		}),
	);
});
