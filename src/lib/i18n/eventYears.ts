import { lastYearOf } from '../atlas/event';
import { yearOf } from '../atlas/day';
import type { HistoricalEvent } from '../atlas/model';

/** The years of an event: `1689`, `1685–1686`. */
export function yearsOf(event: Pick<HistoricalEvent, 'from' | 'to'>): string {
	const [first, last] = [yearOf(event.from), lastYearOf(event)];
	return first === last ? String(first) : `${first}–${last}`;
}
