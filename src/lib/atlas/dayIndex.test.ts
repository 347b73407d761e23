import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIndex } from './dayIndex';
import { contains, type Interval } from './interval';

const between = (intervals: Interval[][], a: string, b: string) => [...dayIndex(intervals).between(a, b)];

describe('between two days', () => {
	const reign: Interval[] = [
		{ from: '1689-09-07', to: '1727-06-30' },
		{ from: '1727-06-30', to: '1858-05-28' },
	];
	const lease: Interval[] = [{ from: '1727-06-30', to: '1860-01-01' }];

	test('are the things that begin or end, in order of days', () => {
		expect(between([reign, lease], '1600-01-01', '1700-01-01')).toEqual([0]);
		expect(between([reign, lease], '1700-01-01', '1800-01-01')).toEqual([0, 1]);
		expect(between([reign, lease], '1800-01-01', '1900-01-01')).toEqual([0, 1]);
		expect(between([reign, lease], '1600-01-01', '1900-01-01')).toEqual([0, 0, 1, 0, 1]);
	});

	test('is the later day itself, not the earlier', () => {
		expect(between([lease], '1727-06-29', '1727-06-30')).toEqual([0]);
		expect(between([lease], '1727-06-30', '1727-07-01')).toEqual([]);
	});

	test('is the same backwards', () => {
		expect(between([lease], '1727-06-30', '1727-06-29')).toEqual([0]);
		expect(between([reign, lease], '1800-01-01', '1700-01-01')).toEqual([0, 1]);
	});

	test('is nothing where nothing is indexed', () => {
		expect(between([], '1600-01-01', '1700-01-01')).toEqual([]);
		expect(between([[]], '1600-01-01', '1700-01-01')).toEqual([]);
	});
});

test('law: what it does not name is the same on both days, and what it names has changed in between', () => {
	const day = fc.integer({ min: 1700, max: 1712 }).map((year) => `${year}-01-01`);
	const interval = fc.tuple(day, day).map(([from, to]): Interval => ({ from, to }));
	const things = fc.array(fc.array(interval, { maxLength: 3 }), { maxLength: 8 });
	fc.assert(
		fc.property(things, day, day, (intervals, a, b) => {
			const named = new Set(between(intervals, a, b));
			intervals.forEach((spans, thing) => {
				if (!named.has(thing)) for (const span of spans) expect(contains(span, a)).toBe(contains(span, b));
				const days = spans.flatMap(({ from, to }) => [from, to]);
				const crossed = days.some((day) => (a < day && day <= b) || (b < day && day <= a));
				expect(named.has(thing)).toBe(crossed);
			});
		}),
	);
});
