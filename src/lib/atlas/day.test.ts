import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
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

	test('what is no day throws instead of passing on', () => {
		expect(() => formatDay({ year: 1858, month: 2, day: 30 })).toThrow(RangeError);
		expect(() => yearOf('soon')).toThrow('not a day: "soon"');
	});
});
