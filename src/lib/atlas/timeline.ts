import type { Border } from './border';
import { compareDays, lastDayOfYear, yearOf } from './day';
import type { InstrumentOutline, Outline } from './model';

/** Years of the slider, both ends inside. */
export interface YearRange {
	first: number;
	last: number;
}

/**
 * The slider's years, from the record's first one up to its last, or the one up to which it was checked. The reader's
 * clock has no say: nobody has looked at what came after that day.
 */
export function yearRange({
	from,
	checked,
	lastYear,
}: Pick<Border, 'from' | 'checked' | 'lastYear'>): YearRange {
	return { first: yearOf(from), last: lastYear ?? yearOf(checked) };
}

/** Whether a year was not over on the day up to which the record was checked: it is shown as it stood so far. */
export function isSoFar(year: number, { checked }: Pick<Border, 'checked'>): boolean {
	return checked < lastDayOfYear(year);
}

/** The nearest whole year inside the range; the first one for what is no number. */
export function clampYear(year: number, { first, last }: YearRange): number {
	if (Number.isNaN(year)) return first;
	return Math.min(last, Math.max(first, Math.trunc(year)));
}

/** The year an instrument is put at on the slider and in its button: its own, within the range. */
export function homeYear(instrument: Pick<InstrumentOutline, 'year'>, range: YearRange): number {
	return clampYear(instrument.year, range);
}

/** Instruments that share a year of the slider. */
export interface Tick {
	year: number;
	instruments: InstrumentOutline[];
}

/** One tick a year that has instruments, in order; those of a year in order of effect. */
export function ticks(instruments: readonly InstrumentOutline[], range: YearRange): Tick[] {
	const byYear = new Map<number, InstrumentOutline[]>();
	for (const instrument of instruments) {
		if (instrument.year < range.first || instrument.year > range.last) continue;
		byYear.set(instrument.year, [...(byYear.get(instrument.year) ?? []), instrument]);
	}
	return [...byYear]
		.map(([year, list]) => ({
			year,
			instruments: list.sort((a, b) => compareDays(a.effective, b.effective)),
		}))
		.sort((a, b) => a.year - b.year);
}

/** The years at whose end something is new: land held otherwise, or an instrument's own year. In order. */
export function changeYears(
	{ snapshotDays, instruments }: Pick<Outline, 'snapshotDays' | 'instruments'>,
	{ first, last }: YearRange,
): number[] {
	const years = new Set([...snapshotDays.map(yearOf), ...instruments.map(({ year }) => year)]);
	return [...years].filter((year) => year >= first && year <= last).sort((a, b) => a - b);
}

/** The first change after a year. @returns `undefined` when there is none. */
export function nextChange(changes: readonly number[], year: number): number | undefined {
	return changes.find((change) => change > year);
}

/** The last change before a year. @returns `undefined` when there is none. */
export function previousChange(changes: readonly number[], year: number): number | undefined {
	return changes.findLast((change) => change < year);
}

/** The instrument that took effect last by the end of a year, those of the spine before others of its day. */
export function latestAt(
	instruments: readonly InstrumentOutline[],
	year: number,
): InstrumentOutline | undefined {
	const day = lastDayOfYear(year);
	let latest: InstrumentOutline | undefined;
	for (const item of instruments) {
		if (item.effective > day) continue;
		const later = !latest || item.effective > latest.effective;
		const weightier = latest && item.effective === latest.effective && item.spine && !latest.spine;
		if (later || weightier) latest = item;
	}
	return latest;
}
