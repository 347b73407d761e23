import type { Day } from './model';

/** Half-open days: `from` is inside, `to` is not. */
export interface Interval {
	from: Day;
	to: Day;
}

/** Whether a day lies in `[from, to)`. */
export function contains({ from, to }: Interval, day: Day): boolean {
	return from <= day && day < to;
}

/** Whether an interval holds no day. */
export function isEmpty({ from, to }: Interval): boolean {
	return to <= from;
}

/** The days that two intervals share. @returns `undefined` when there are none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
	const shared = { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
	return isEmpty(shared) ? undefined : shared;
}

/** Whether two intervals share a day. Touching ones, `[a, b)` and `[b, c)`, do not. */
export function overlap(a: Interval, b: Interval): boolean {
	return intersection(a, b) !== undefined;
}
