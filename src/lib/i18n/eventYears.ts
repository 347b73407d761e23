import { lastYearOf } from '../atlas/event';
import { yearOf } from '../atlas/day';
import type { HistoricalEvent } from '../atlas/model';
import type { Lang } from '../atlas/vocabulary';
import { message } from './message';

/** The years of an event: `1689`, `1685–1686`. */
export function yearsOf(event: Pick<HistoricalEvent, 'from' | 'to'>, lang: Lang): string {
	const [first, last] = [yearOf(event.from), lastYearOf(event)];
	return first === last ? String(first) : message('range', { from: first, to: last }, lang);
}
