import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dayBefore,
	dayOf,
	compareDays,
	daysInMonth,
	formatDay,
	isDay,
	isLeapYear,
	lastDayOfYear,
	parseDay,
	yearOf,
} from './day';

/** Any day of the years 1–9998. */
const days = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('reading', () => {
	test('a day of the calendar comes apart', () => {
		expect(parseDay('1858-05-28')).toEqual({ year: 1858, month: 5, day: 28 });
	});

	test.each([
		'',
		'1858',
		'1858-5-28',
		'1858-13-01',
		'1858-00-10',
		'1858-04-31',
		'1858-02-29',
		'1900-02-29',
		'18580528',
		'11858-05-28',
		'1858-05-280',
		'1858-05-00',
		'1858x05x28',
		' 1858-05-28',
		'1858-05-28T00:00',
	])('%j is no day', (text) => expect(isDay(text)).toBe(false));

	test.each(['1864-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('%j is a day', (text) =>
		expect(isDay(text)).toBe(true),
	);
});

describe('the calendar', () => {
	test('leap years are Gregorian, also before 1582', () => {
		expect([1600, 1700, 1860, 1861, 2000, 1900].map(isLeapYear)).toEqual([
			true,
			false,
			true,
			false,
			true,
			false,
		]);
	});

	test('no month outside 1–12 has days', () => {
		expect([0, 13, 1.5, Number.NaN].map((month) => daysInMonth(1858, month))).toEqual([0, 0, 0, 0]);
	});

	test('a year stands for the end of its 31 December', () => {
		expect(lastDayOfYear(1858)).toBe('1858-12-31');
	});

	test('months have their days', () => {
		const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
		expect(months.map((month) => daysInMonth(1858, month))).toEqual([
			31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
		]);
		expect(daysInMonth(1860, 2)).toBe(29);
	});

	test('days come before, after or on one another', () => {
		expect(compareDays('1858-05-28', '1860-11-14')).toBe(-1);
		expect(compareDays('1860-11-14', '1858-05-28')).toBe(1);
		expect(compareDays('1858-05-28', '1858-05-28')).toBe(0);
	});

	test('law: the order of days is the order of time', () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect(Math.sign(compareDays(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
			}),
		);
	});
});

describe('writing', () => {
	test('law: what is read is written again', () => {
		fc.assert(
			fc.property(days, (day) => {
				const parts = parseDay(day);
				expect(parts && formatDay(parts)).toBe(day);
			}),
		);
	});

	test('pads year, month and day', () => {
		expect(formatDay({ year: 7, month: 3, day: 4 })).toBe('0007-03-04');
		expect(yearOf('0007-03-04')).toBe(7);
	});

	test('what is no day throws instead of passing on', () => {
		expect(() => formatDay({ year: 1858, month: 2, day: 30 })).toThrow(RangeError);
		expect(() => formatDay({ year: 1858, month: 2, day: 30 })).toThrow('no such day: 1858-2-30');
		expect(() => yearOf('soon')).toThrow(new RangeError('not a day: "soon"'));
	});
});

test('the day of a moment is that of the reader’s own calendar', () => {
	// Two in the morning here, whatever the zone of the machine; in Greenwich it may be another day.
	expect(dayOf(new Date(2026, 10, 26, 2, 0))).toBe('2026-11-26');
	expect(dayOf(new Date(2026, 10, 26, 23, 59))).toBe('2026-11-26');
	expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
});

test.each([
	['1945-09-02', '1945-09-01'],
	['1945-09-01', '1945-08-31'],
	['1900-03-01', '1900-02-28'],
	['2000-03-01', '2000-02-29'],
	['1642-01-01', '1641-12-31'],
])('the day before %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));
