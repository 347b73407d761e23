import { dayBefore } from './day';
import type { Day, Instrument } from './model';

/** The first and the last day on which something may have been. */
export interface DaySpan {
	first: Day;
	last: Day;
}

/**
 * Between which days an instrument took effect, where its day is not known and the record shows one of several.
 *
 * @param instrument of the whole record: the outline has no acts, and so no span
 */
export function doubtfulDay({
	effective,
	signed = [],
	ratified = [],
	inForce = [],
}: Pick<Instrument, 'effective'> & Partial<Pick<Instrument, 'signed' | 'ratified' | 'inForce'>>):
	DaySpan | undefined {
	const spans = [...signed, ...ratified, ...inForce]
		.map(({ earliest, latest }) => ({ first: earliest, last: dayBefore(latest) }))
		.filter(({ first, last }) => first <= effective && effective <= last);
	if (spans.some(({ first, last }) => first === last)) return undefined;
	return spans[0];
}
