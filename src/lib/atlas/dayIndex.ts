import { compareDays } from './day';
import type { Interval } from './interval';
import type { Day } from './model';

/**
 * When things change: for two days, the things of which an interval begins or ends in between, found without
 * looking at the others.
 *
 * ```
 * interval  0 ├──────┤├─────┤        days    1689  1727  1858
 *           1        ├──────────     things  0     0 1   0
 *             1689   1727  1858      between 1700 and 1800: 0 1
 * ```
 */
export interface DayIndex {
	/**
	 * The things that may differ between two days, whichever is the earlier: those with an interval that begins or
	 * ends after the one and no later than the other. A thing that changes twice is named twice. Any other thing is
	 * the same on both days. It is a view of the index: not to be written to.
	 */
	between(a: Day, b: Day): Int32Array;
}

/**
 * Makes the index once, in time of the number of intervals (and their sorting).
 *
 * @param intervals of each thing, by its position; half-open days `[from, to)`
 */
export function dayIndex(intervals: readonly (readonly Interval[])[]): DayIndex {
	const changing = new Map<Day, number[]>();
	intervals.forEach((spans, thing) => {
		// One that ends as the next begins changes once.
		for (const day of new Set(spans.flatMap(({ from, to }) => [from, to]))) {
			const things = changing.get(day);
			if (things) things.push(thing);
			else changing.set(day, [thing]);
		}
	});
	const days = [...changing.keys()].sort(compareDays);
	const begins = new Int32Array(days.length + 1);
	days.forEach((day, i) => (begins[i + 1] = begins[i]! + changing.get(day)!.length));
	const things = new Int32Array(begins[days.length]!);
	days.forEach((day, i) => things.set(changing.get(day)!, begins[i]));

	return {
		between(a, b) {
			const [early, late] = a < b ? [a, b] : [b, a];
			return things.subarray(begins[upTo(days, early)], begins[upTo(days, late)]);
		},
	};
}

/** How many of some sorted days are no later than a day. */
function upTo(days: readonly Day[], day: Day): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (days[middle]! <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}
