import type { Day } from '../../src/lib/atlas/model.ts';

/** `1871` → the year, `1871-07` → the month, a full day → that day, as `[from, to)`. */
export function dayRange(date: string): [from: Day, to: Day] {
	const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
	const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	const to = month
		? day
			? Date.UTC(year, month - 1, day + 1)
			: Date.UTC(year, month, 1)
		: Date.UTC(year + 1, 0, 1);
	return [isoDay(from), isoDay(to)];
}

function isoDay(time: number): Day {
	return new Date(time).toISOString().slice(0, 10);
}
