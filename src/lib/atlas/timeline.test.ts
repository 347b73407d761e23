import { describe, expect, test, vi } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import {
	changeYears,
	clampYear,
	homeYear,
	isSoFar,
	latestAt,
	nextChange,
	previousChange,
	ticks,
	yearRange,
} from './timeline';

const range = { first: 1640, last: 2026 };
const { instruments } = catalogue;

describe('the range', () => {
	test('runs up to the year in which the record was last checked, whatever the reader’s clock says', () => {
		vi.useFakeTimers({ now: new Date('2031-03-01') });
		expect(yearRange(catalogue.border)).toEqual({ first: 1640, last: 2026 });
		vi.useRealTimers();
	});

	test('or up to a last year of its own', () => {
		expect(yearRange({ ...catalogue.border, lastYear: 1800 })).toEqual({ first: 1640, last: 1800 });
	});

	test('the year that was not over when the record was checked is shown so far', () => {
		const soFar = (year: number, checked: string) => isSoFar(year, { checked });
		expect(soFar(2026, '2026-06-15')).toBe(true);
		expect(soFar(2025, '2026-06-15')).toBe(false);
		expect(soFar(2026, '2026-12-31')).toBe(false);
	});

	test.each([
		[1858, 1858],
		[1640.9, 1640],
		[1639.9, 1640],
		[0, 1640],
		[2027, 2026],
		[99_999, 2026],
		[Number.POSITIVE_INFINITY, 2026],
		[Number.NEGATIVE_INFINITY, 1640],
		[Number.NaN, 1640],
	])('%d becomes %d', (year, nearest) => expect(clampYear(year, range)).toBe(nearest));
});

describe('ticks', () => {
	const of = (years: { first: number; last: number }, list = instruments) =>
		ticks(list, years).map(({ year, instruments }) => [year, instruments.map(({ id }) => id).join(' ')]);

	test('are one a year, in order of years', () => {
		expect(of({ first: 1689, last: 1898 }, [...instruments].reverse())).toEqual([
			[1689, 'first-1689'],
			[1727, 'swap-1727'],
			[1757, 'campaign-1757'],
			[1860, 'second-1860'],
			[1898, 'lease-1898'],
		]);
		// Both ends of the range are inside.
		expect(of({ first: 1690, last: 1897 }).map(([year]) => year)).toEqual([1727, 1757, 1860]);
	});

	test('have the instruments of a year in order of effect, those of one day as they stand', () => {
		const on = (id: string, effective: string) => ({ ...instruments[0]!, id, year: 1858, effective });
		const list = [on('c', '1858-06-13'), on('a', '1858-05-28'), on('d', '1858-06-13'), on('b', '1858-05-29')];
		expect(of(range, list)).toEqual([[1858, 'a b c d']]);
	});

	test('stand in the year that the name bears, not in that of the effect', () => {
		const late = { ...byId(instruments, 'second-1860'), effective: '1861-03-16' };
		expect(of(range, [late])).toEqual([[1860, 'second-1860']]);
		expect(homeYear(late, range)).toBe(1860);
		expect(homeYear(late, { first: 1900, last: 1950 })).toBe(1900);
	});
});

describe('changes', () => {
	test('are years of the record’s snapshots and of its instruments, each once, in order', () => {
		expect(changeYears(catalogue, range)).toEqual([
			1640, 1689, 1727, 1757, 1860, 1898, 1900, 1904, 1912, 1917, 1920, 1945,
		]);
		const other = {
			snapshotDays: ['1992-03-16', '1000-01-01'],
			instruments: [{ ...instruments[0]!, year: 1991 }],
		};
		expect(changeYears(other, range)).toEqual([1991, 1992]);
	});

	test('are those of the range, both ends of it inside', () => {
		expect(changeYears(catalogue, { first: 1860, last: 1898 })).toEqual([1860, 1898]);
		expect(changeYears(catalogue, { first: 1861, last: 1897 })).toEqual([]);
	});

	test('next and previous step over the year itself', () => {
		const changes = [1640, 1689, 1860];
		expect(nextChange(changes, 1689)).toBe(1860);
		expect(nextChange(changes, 1700)).toBe(1860);
		expect(nextChange(changes, 1860)).toBeUndefined();
		expect(previousChange(changes, 1689)).toBe(1640);
		expect(previousChange(changes, 2026)).toBe(1860);
		expect(previousChange(changes, 1640)).toBeUndefined();
	});
});

describe('the latest instrument of a year', () => {
	test.each([
		[1639, undefined],
		[1640, 'opening-1640'],
		[1688, 'opening-1640'],
		[1689, 'first-1689'],
		[1859, 'campaign-1757'],
		// On 31 December.
		[1860, 'second-1860'],
		[2026, 'return-1945'],
	])('%d: %s', (year, id) => {
		expect(latestAt(instruments, year)?.id).toBe(id);
		expect(latestAt([...instruments].reverse(), year)?.id).toBe(id);
	});

	test('of one day is that of the spine, else the first that stands', () => {
		const on = (id: string, spine: boolean) => ({ ...instruments[0]!, id, spine, effective: '1860-11-14' });
		const latest = (...list: ReturnType<typeof on>[]) => latestAt(list, 1860)?.id;
		expect(latest(on('a', false), on('b', true))).toBe('b');
		expect(latest(on('b', true), on('a', false))).toBe('b');
		expect(latest(on('b', true), on('c', true))).toBe('b');
		expect(latest(on('a', false), on('c', false))).toBe('a');
		// One of the spine is not the latest if another came after it.
		expect(latest({ ...on('a', true), effective: '1860-11-13' }, on('c', false))).toBe('c');
		expect(latest(on('c', false), { ...on('a', true), effective: '1860-11-13' })).toBe('c');
	});
});
