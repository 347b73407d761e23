import { describe, expect, test, vi } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { lastDayOfYear } from './day';
import { OPEN_END } from './model';
import {
	changeMoments,
	changeYears,
	clampYear,
	dayOfMoment,
	homeYear,
	isSoFar,
	latestAt,
	momentOfDay,
	nextChange,
	previousChange,
	ticks,
	yearRange,
	type Moment,
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

	const end = (year: number): Moment => ({ year, date: null });

	test('next and previous step over the year itself', () => {
		const changes = [1640, 1689, 1860].map(end);
		expect(nextChange(changes, end(1689))).toEqual(end(1860));
		expect(nextChange(changes, end(1700))).toEqual(end(1860));
		expect(nextChange(changes, end(1860))).toBeUndefined();
		expect(previousChange(changes, end(1689))).toEqual(end(1640));
		expect(previousChange(changes, end(2026))).toEqual(end(1860));
		expect(previousChange(changes, end(1640))).toBeUndefined();
	});

	test('a year that has several states opens into them, the last of which is its end', () => {
		const record = {
			snapshotDays: ['1945-08-09', '1945-08-14', '1945-09-12', '1950-12-31'],
			instruments: [
				{ ...instruments[0]!, year: 1945, effective: '1945-08-14' },
				// It moved nothing, and is a state of its year's all the same.
				{ ...instruments[0]!, year: 1950, effective: '1950-02-14' },
			],
		};
		const moments = changeMoments(record, range);
		expect(moments).toEqual([
			{ year: 1945, date: '1945-08-09' },
			{ year: 1945, date: '1945-08-14' },
			end(1945),
			{ year: 1950, date: '1950-02-14' },
			end(1950),
		]);
		expect(nextChange(moments, end(1944))).toEqual(moments[0]);
		expect(nextChange(moments, { year: 1945, date: '1945-08-10' })).toEqual(moments[1]);
		expect(nextChange(moments, moments[1]!)).toEqual(end(1945));
		expect(previousChange(moments, end(1945))).toEqual(moments[1]);
	});

	test('every day of every state is one of them', () => {
		const days = new Set(changeMoments(catalogue, range).map(dayOfMoment));
		for (const [i, day] of catalogue.snapshotDays.entries()) {
			const until = catalogue.snapshotDays[i + 1] ?? OPEN_END;
			expect(
				[...days].some((shown) => day <= shown && shown < until),
				day,
			).toBe(true);
		}
	});

	test('a day is a moment of its year, the last one its end', () => {
		expect(momentOfDay('1945-08-20')).toEqual({ year: 1945, date: '1945-08-20' });
		expect(momentOfDay('1945-12-31')).toEqual(end(1945));
		expect(dayOfMoment(end(1945))).toBe('1945-12-31');
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
		expect(latestAt(instruments, lastDayOfYear(year))?.id).toBe(id);
		expect(latestAt([...instruments].reverse(), lastDayOfYear(year))?.id).toBe(id);
	});

	test('of one day is that of the spine, else the first that stands', () => {
		const on = (id: string, spine: boolean) => ({ ...instruments[0]!, id, spine, effective: '1860-11-14' });
		const latest = (...list: ReturnType<typeof on>[]) => latestAt(list, '1860-12-31')?.id;
		expect(latest(on('a', false), on('b', true))).toBe('b');
		expect(latest(on('b', true), on('a', false))).toBe('b');
		expect(latest(on('b', true), on('c', true))).toBe('b');
		expect(latest(on('a', false), on('c', false))).toBe('a');
		// One of the spine is not the latest if another came after it.
		expect(latest({ ...on('a', true), effective: '1860-11-13' }, on('c', false))).toBe('c');
		expect(latest(on('c', false), { ...on('a', true), effective: '1860-11-13' })).toBe('c');
	});
});
