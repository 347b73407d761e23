import type { Border } from '../atlas/border';
import type { DaySpan } from '../atlas/doubtfulDay';
import type { Day } from '../atlas/model';
import { isSoFar, type Moment } from '../atlas/timeline';
import type { Lang } from '../atlas/vocabulary';
import { capitalised, dayInWords } from './format';
import { speaker } from './message';

/**
 * When the state that a year stands for was so: at its end, or on the day up to which the record was checked where the
 * year was not over. `When` is the same at the beginning of a sentence.
 */
export function whenOf(
	year: number,
	border: Pick<Border, 'checked'>,
	lang: Lang,
	date: Day | null = null,
): { when: string; When: string } {
	const say = speaker(lang);
	if (date !== null) {
		const when = say('year.onDay', { day: dayInWords(date, lang) });
		return { when, When: capitalised(when, lang) };
	}
	const when = isSoFar(year, border)
		? say('year.soFar', { day: dayInWords(border.checked, lang) })
		: say('year.atEnd', { year });
	return { when, When: capitalised(when, lang) };
}

/** What a year means, as the page explains it beside its field; or which day of it is shown. */
export function yearMeans(
	year: number,
	border: Pick<Border, 'checked'>,
	lang: Lang,
	date: Day | null = null,
): string {
	const say = speaker(lang);
	if (date !== null) return say('year.meansDay', { day: dayInWords(date, lang) });
	if (!isSoFar(year, border)) return say('year.means');
	return say('year.meansSoFar', { year, day: dayInWords(border.checked, lang) });
}

/**
 * The year or the day in a word or two, as a sentence about it begins.
 *
 * @param span between which days it may have been that the record shows on this one
 */
export function yearItself(
	{ year, date }: Moment,
	border: Pick<Border, 'checked'>,
	lang: Lang,
	span?: DaySpan,
): string {
	const say = speaker(lang);
	if (date !== null && span)
		return say('sentence.dayWithin', {
			day: dayInWords(date, lang),
			first: dayInWords(span.first, lang),
			last: dayInWords(span.last, lang),
		});
	if (date !== null) return say('sentence.day', { day: dayInWords(date, lang) });
	if (!isSoFar(year, border)) return say('sentence.year', { year });
	return say('sentence.soFar', { year, day: dayInWords(border.checked, lang) });
}
