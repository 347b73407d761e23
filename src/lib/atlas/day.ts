import type { Day } from './model';

/** A calendar day in parts; the month is 1–12. */
export interface DayParts {
	year: number;
	month: number;
	day: number;
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days of a month, 1–12; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
	return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0;
}

/** Reads `YYYY-MM-DD`. @returns the parts, or `undefined` when it is no day of the calendar. */
export function parseDay(text: string): DayParts | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
	return parseDay(text) !== undefined;
}

/** Writes parts as `YYYY-MM-DD`. @throws RangeError when they are no day of the years 0–9999. */
export function formatDay({ year, month, day }: DayParts): Day {
	const pad = (n: number, width: number): string => String(n).padStart(width, '0');
	const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
	if (!isDay(text)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
	return text;
}

/** Order of two days: negative, zero or positive. ISO days of four-digit years sort as text. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The year of an ISO day. @throws RangeError when it is no day. */
export function yearOf(day: Day): number {
	return partsOf(day).year;
}

/** The day that it is where the reader is, which near midnight is another than in Greenwich. */
export function dayOf(moment: Date): Day {
	return formatDay({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() });
}

/**
 * The day a year stands for: "year Y" is the state at the end of 31 December of Y, so what took effect
 * during Y, on 31 December included, is seen in it.
 */
export function lastDayOfYear(year: number): Day {
	return formatDay({ year, month: 12, day: 31 });
}

/** The day before one. @throws RangeError when it is no day */
export function dayBefore(day: Day): Day {
	const { year, month, day: date } = partsOf(day);
	if (date > 1) return formatDay({ year, month, day: date - 1 });
	if (month > 1) return formatDay({ year, month: month - 1, day: daysInMonth(year, month - 1) });
	return lastDayOfYear(year - 1);
}

function partsOf(day: Day): DayParts {
	const parts = parseDay(day);
	if (!parts) throw new RangeError(`not a day: "${day}"`);
	return parts;
}
