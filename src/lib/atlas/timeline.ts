import type { Box } from '../geo/box';
import type { Border } from './border';
import { compareDays, lastDayOfYear, yearOf } from './day';
import type { Day, InstrumentOutline, Outline } from './model';

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

/** What the map frames when an instrument is chosen, degrees; nothing where it drew and moved nothing. */
export const openingOf = ({ opening, bbox }: Pick<InstrumentOutline, 'opening' | 'bbox'>): Box | undefined =>
	opening ?? bbox;

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

/** What the page shows: the end of a year, or a day of it. */
export interface Moment {
	year: number;
	/** A day of the year before its last; `null` for its end. */
	date: Day | null;
}

/** The day whose snapshot a moment is. */
export const dayOfMoment = ({ year, date }: Moment): Day => date ?? lastDayOfYear(year);

/** The moment of a day. */
export function momentOfDay(day: Day): Moment {
	const year = yearOf(day);
	return { year, date: day === lastDayOfYear(year) ? null : day };
}

/**
 * The states of years that have several: the days on which something is new, by the year, without the last of them,
 * which the year's end shows as well.
 */
export function daysWithin({
	snapshotDays,
	instruments,
}: Pick<Outline, 'snapshotDays' | 'instruments'>): Map<number, Day[]> {
	const days = [...new Set([...snapshotDays, ...instruments.map(({ effective }) => effective)])].sort();
	const years = new Map<number, Day[]>();
	days.forEach((day, i) => {
		const year = yearOf(day);
		const next = days[i + 1];
		if (next !== undefined && yearOf(next) === year) years.set(year, [...(years.get(year) ?? []), day]);
	});
	return years;
}

/** All that next and previous step through, in order: the changes' years, each opened into its states. */
export function changeMoments(
	record: Pick<Outline, 'snapshotDays' | 'instruments'>,
	range: YearRange,
): Moment[] {
	const within = daysWithin(record);
	return changeYears(record, range).flatMap((year): Moment[] => [
		...(within.get(year) ?? []).map((date) => ({ year, date })),
		{ year, date: null },
	]);
}

/** The first change after a moment. @returns `undefined` when there is none. */
export function nextChange(changes: readonly Moment[], moment: Moment): Moment | undefined {
	const day = dayOfMoment(moment);
	return changes.find((change) => dayOfMoment(change) > day);
}

/** The last change before a moment. @returns `undefined` when there is none. */
export function previousChange(changes: readonly Moment[], moment: Moment): Moment | undefined {
	const day = dayOfMoment(moment);
	return changes.findLast((change) => dayOfMoment(change) < day);
}

/** The instrument that took effect last by a day, those of the spine before others of its day. */
export function latestAt(instruments: readonly InstrumentOutline[], day: Day): InstrumentOutline | undefined {
	let latest: InstrumentOutline | undefined;
	for (const item of instruments) {
		if (item.effective > day) continue;
		const later = !latest || item.effective > latest.effective;
		const weightier = latest && item.effective === latest.effective && item.spine && !latest.spine;
		if (later || weightier) latest = item;
	}
	return latest;
}
