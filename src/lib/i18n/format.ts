import { roundKm2 } from '../atlas/area';
import { parseDay } from '../atlas/day';
import type { Day } from '../atlas/model';
import { message } from './message';
import type { Lang } from '../atlas/vocabulary';

/** The locale whose numbers and dates a language uses; British English, so that a day comes before its month. */
const LOCALES: Record<Lang, string> = { en: 'en-GB', 'zh-Hans': 'zh-Hans', ru: 'ru' };

/** Made once a language: making one takes a hundred times as long as using it. */
const FIGURES = new Map<Lang, Intl.NumberFormat>();

/** A number as a language groups it. */
export function inFigures(value: number, lang: Lang): string {
	let figures = FIGURES.get(lang);
	if (!figures) {
		figures = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 20 });
		FIGURES.set(lang, figures);
	}
	return figures.format(value);
}

/** An area in words, rounded to what the lines can carry: `604,000 km²`. The unit stays on the figure's line. */
export function km2InWords(km2: number, lang: Lang): string {
	return message('unit.km2', { km2: inFigures(roundKm2(km2), lang) }, lang);
}

/** Words that stand alone, as a heading does: with a capital. */
export function capitalised(words: string, lang: Lang): string {
	return words.charAt(0).toLocaleUpperCase(LOCALES[lang]) + words.slice(1);
}

/** An area gained or lost, with its sign: `−604,000 km²`. */
export function signedKm2InWords(km2: number, lang: Lang): string {
	return `${km2 < 0 ? '−' : '+'}${km2InWords(Math.abs(km2), lang)}`;
}

/** The interval that the doubt of the lines gives an area: `590,000–640,000`. */
export function intervalInWords(area: { lowKm2: number; highKm2: number }, lang: Lang): string {
	const [low, high] = [area.lowKm2, area.highKm2].map((km2) => inFigures(roundKm2(km2), lang));
	return `${low}–${high}`;
}

/** A day in words: `28 May 1858`. @throws RangeError when it is no day */
export function dayInWords(day: Day, lang: Lang): string {
	if (!parseDay(day)) throw new RangeError(`not a day: "${day}"`);
	const words = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' });
	return words.format(new Date(`${day}T00:00:00Z`));
}

/** Names in a row: `A, B and C`. */
export function listInWords(names: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(names);
}
