import type { Border } from '../atlas/border';
import { isSoFar } from '../atlas/timeline';
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
): { when: string; When: string } {
	const say = speaker(lang);
	const when = isSoFar(year, border)
		? say('year.soFar', { day: lastChecked(border, lang) })
		: say('year.atEnd', { year });
	return { when, When: capitalised(when, lang) };
}

/** What a year means, as the page explains it beside its field. */
export function yearMeans(year: number, border: Pick<Border, 'checked'>, lang: Lang): string {
	const say = speaker(lang);
	if (!isSoFar(year, border)) return say('year.means');
	return say('year.meansSoFar', { year, day: lastChecked(border, lang) });
}

/** The year in a word or two, as a sentence about it begins. */
export function yearItself(year: number, border: Pick<Border, 'checked'>, lang: Lang): string {
	const say = speaker(lang);
	if (!isSoFar(year, border)) return say('sentence.year', { year });
	return say('sentence.soFar', { year, day: lastChecked(border, lang) });
}

/** The day of the check within a sentence, without the shortened word at its end, whose full stop would be one too many. */
const lastChecked = ({ checked }: Pick<Border, 'checked'>, lang: Lang): string =>
	dayInWords(checked, lang).replace(/\sг\.$/, ' года');
