import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfYear } from './day';
import { OPEN_END, type Parcel } from './model';
import { parcel, tenure } from './sample';
import { groupHoldings, holdingsAt, sameHolding, tenureAt } from './snapshot';

/*
 *           1689      1858      1860
 * parcel 1   | qing     | empire  ...
 * parcel 2   | qing     | joint | empire ...
 */
const parcels = [
	parcel(1, [tenure('1689-09-07', '1858-05-28', 'qing'), tenure('1858-05-28', OPEN_END, 'empire')]),
	parcel(2, [
		tenure('1689-09-07', '1858-05-28', 'qing'),
		tenure('1858-05-28', '1860-11-14', 'joint', { status: 'joint' }),
		tenure('1860-11-14', OPEN_END, 'empire'),
	]),
];

describe('a parcel', () => {
	test('has no holder before its first day', () => {
		expect(tenureAt(parcels[0] as Parcel, '1689-09-06')).toBeUndefined();
	});

	test('changes hands on the day itself', () => {
		expect(tenureAt(parcels[0] as Parcel, '1858-05-27')?.polity).toBe('qing');
		expect(tenureAt(parcels[0] as Parcel, '1858-05-28')?.polity).toBe('empire');
	});

	test('what happened on 31 December is seen in that year', () => {
		const late = parcel(9, [
			tenure('1700-01-01', '1858-12-31', 'qing'),
			tenure('1858-12-31', OPEN_END, 'empire'),
		]);
		expect(tenureAt(late, lastDayOfYear(1857))?.polity).toBe('qing');
		expect(tenureAt(late, lastDayOfYear(1858))?.polity).toBe('empire');
	});
});

test('a snapshot holds every parcel once, by its index', () => {
	const holdings = holdingsAt(parcels, '1858-12-31');
	expect([...holdings].map(([index, { polity }]) => [index, polity])).toEqual([
		[1, 'empire'],
		[2, 'joint'],
	]);
});

test('land held alike is one group', () => {
	const groups = groupHoldings(parcels, '1900-12-31');
	expect(groups.map(({ polity, parcels }) => [polity, parcels.map(({ id }) => id)])).toEqual([
		['empire', ['parcel-1', 'parcel-2']],
	]);
});

test('law: groups part the parcels: none missing, none twice, all alike inside', () => {
	const polity = fc.constantFrom('qing', 'empire', 'mongolia');
	const atlas = fc.array(fc.array(polity, { minLength: 1, maxLength: 4 }), { maxLength: 12 }).map((lists) =>
		lists.map((list, i) =>
			parcel(
				i + 1,
				list.map((id, n) =>
					tenure(`17${n}0-01-01`, n + 1 < list.length ? `17${n + 1}0-01-01` : OPEN_END, id),
				),
			),
		),
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
		}),
	);
});
