import { describe, expect, test } from 'vitest';
import { instrument } from './sample';
import { changeYears, clampYear, homeYear, nextChange, previousChange, ticks, yearRange } from './timeline';

const range = yearRange({ from: '1640-01-01' }, new Date('2026-06-15'));
const instruments = [
	instrument('peking-1860', '1860-11-14'),
	instrument('nerchinsk-1689', '1689-09-07'),
	instrument('tientsin-1858', '1858-06-13'),
	instrument('aigun-1858', '1858-05-28'),
	instrument('east-1991', '1992-03-16', { year: 1991 }),
];

describe('the range', () => {
	test('runs from 1640 to the present year', () => expect(range).toEqual({ first: 1640, last: 2026 }));

	test.each([
		[1858, 1858],
		[1640.9, 1640],
		[0, 1640],
		[99_999, 2026],
		[Number.POSITIVE_INFINITY, 2026],
		[Number.NaN, 1640],
	])('%d becomes %d', (year, nearest) => expect(clampYear(year, range)).toBe(nearest));
});

describe('ticks', () => {
	test('are one a year, in order, with that year’s instruments in order of effect', () => {
		expect(
			ticks(instruments, range).map(({ year, instruments }) => [year, instruments.map(({ id }) => id)]),
		).toEqual([
			[1689, ['nerchinsk-1689']],
			[1858, ['aigun-1858', 'tientsin-1858']],
			[1860, ['peking-1860']],
			[1991, ['east-1991']],
		]);
	});

	test('outside the range are left out', () => {
		expect(ticks(instruments, { first: 1859, last: 1900 }).map(({ year }) => year)).toEqual([1860]);
	});

	test('an instrument is at home in the year that its name bears', () => {
		expect(homeYear(instrument('east-1991', '1992-03-16', { year: 1991 }), range)).toBe(1991);
	});
});

describe('changes', () => {
	const changes = changeYears(
		{ snapshotDays: ['1640-01-01', '1858-05-28', '1992-03-16'], instruments },
		range,
	);

	test('are years of the record’s snapshots and of its instruments', () => {
		expect(changes).toEqual([1640, 1689, 1858, 1860, 1991, 1992]);
	});

	test('next and previous step over the year itself', () => {
		expect(nextChange(changes, 1858)).toBe(1860);
		expect(nextChange(changes, 1700)).toBe(1858);
		expect(nextChange(changes, 1992)).toBeUndefined();
		expect(previousChange(changes, 1858)).toBe(1689);
		expect(previousChange(changes, 2026)).toBe(1992);
		expect(previousChange(changes, 1640)).toBeUndefined();
	});
});
