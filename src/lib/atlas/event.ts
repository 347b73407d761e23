import { ALL_EVENT_KINDS, EVENT_KINDS, type EventKind } from './vocabulary';
import { lastDayOfYear, yearOf } from './day';
import type { HistoricalEvent } from './model';

/** The page's kind of an event. */
export function kindOf({ kind }: Pick<HistoricalEvent, 'kind'>): EventKind {
	return ALL_EVENT_KINDS.find((group) => (EVENT_KINDS[group] as readonly string[]).includes(kind)) ?? 'state';
}

/** Years for which an event stays on the map after it ended, growing fainter. */
export const MEMORY_YEARS = 10;

/** An event as a year shows it. */
export interface ShownEvent {
	event: HistoricalEvent;
	/** Years since it ended: 0 in its own years, up to `MEMORY_YEARS`. */
	age: number;
}

/** The events that a year shows: those of the year and of the ten before it, in date order. */
export function eventsAt(
	events: readonly HistoricalEvent[],
	year: number,
	kinds: readonly EventKind[],
): ShownEvent[] {
	// Days are compared as texts: reading the years of hundreds of events is what a step of the slider would wait for.
	const last = lastDayOfYear(year);
	const forgotten = lastDayOfYear(year - MEMORY_YEARS - 1);
	return events.flatMap((event) => {
		if (event.from > last || event.to <= forgotten || !kinds.includes(kindOf(event))) return [];
		const age = Math.max(0, year - lastYearOf(event));
		return age > MEMORY_YEARS ? [] : [{ event, age }];
	});
}

/** The year of an event's last day. Its `to` is the day after. */
export function lastYearOf({ from, to }: Pick<HistoricalEvent, 'from' | 'to'>): number {
	const year = yearOf(to);
	return Math.max(yearOf(from), to.endsWith('-01-01') ? year - 1 : year);
}
