import type { Day } from '../../src/lib/atlas/model.ts';

/** `1871` → the year, `1871-07` → the month, a full day → that day, as `[from, to)`. */
export function dayRange(date: string): [from: Day, to: Day] {
	const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
	const from = isoDay(year, month ?? 1, day ?? 1);
	if (month === undefined) return [from, isoDay(year + 1, 1, 1)];
	return [from, day === undefined ? isoDay(year, month + 1, 1) : isoDay(year, month, day + 1)];
}

/** A day, counted over the end of its month or year where need be. */
function isoDay(year: number, month: number, day: number): Day {
	const date = new Date(0);
	// Date.UTC would take a year before 100 for one of the twentieth century.
	date.setUTCFullYear(year, month - 1, day);
	return date.toISOString().slice(0, 10);
}
