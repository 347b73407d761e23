import { roundKm2 } from '../atlas/area';
import { parseDay } from '../atlas/day';
import type { Day } from '../atlas/model';
import { message } from './message';
import type { Lang } from '../atlas/vocabulary';

/** The locale whose numbers and dates a language uses; British English, so that a day comes before its month. */
const LOCALES: Record<Lang, string> = { en: 'en-GB', 'zh-Hans': 'zh-Hans', ru: 'ru' };

/** Made once a language: making one takes a hundred times as long as using it. */
const FIGURES = new Map<Lang, Intl.NumberFormat>();
const MYRIADS = new Map<Lang, Intl.NumberFormat>();

/**
 * How a language writes numbers, where `Intl` by itself does otherwise: whether a number of four digits is grouped, and
 * from where on it is told in myriads (万).
 */
const HABITS: Record<Lang, Intl.NumberFormatOptions & { myriads?: number }> = {
	en: {},
	'zh-Hans': { useGrouping: 'min2', myriads: 10_000 },
	ru: { useGrouping: 'min2' },
};

/** A number as a language groups it. */
export function inFigures(value: number, lang: Lang): string {
	return figuresOf(FIGURES, lang).format(value);
}

/** A quantity, which some languages count in myriads: `587,000`, `58.7万`. */
export function quantityInFigures(value: number, lang: Lang): string {
	const { myriads = Infinity } = HABITS[lang];
	return figuresOf(Math.abs(value) >= myriads ? MYRIADS : FIGURES, lang).format(value);
}

function figuresOf(made: Map<Lang, Intl.NumberFormat>, lang: Lang): Intl.NumberFormat {
	let figures = made.get(lang);
	if (!figures) {
		const { myriads, ...habit } = HABITS[lang];
		const notation = myriads !== undefined && made === MYRIADS ? 'compact' : 'standard';
		figures = new Intl.NumberFormat(LOCALES[lang], { ...habit, notation, maximumFractionDigits: 20 });
		made.set(lang, figures);
	}
	return figures;
}

/** An area in words, rounded to what the lines can carry: `604,000 km²`. The unit stays on the figure's line. */
export function km2InWords(km2: number, lang: Lang): string {
	return message('unit.km2', { km2: quantityInFigures(roundKm2(km2), lang) }, lang);
}

/** Words that stand alone, as a heading does: with a capital. */
export function capitalised(words: string, lang: Lang): string {
	return words.charAt(0).toLocaleUpperCase(LOCALES[lang]) + words.slice(1);
}

/** An area gained or lost, with its sign: `−604,000 km²`. */
export function signedKm2InWords(km2: number, lang: Lang): string {
	return `${km2 < 0 ? '−' : '+'}${km2InWords(Math.abs(km2), lang)}`;
}

/** The interval that the uncertainty of its lines gives an area: `590,000–640,000`. */
export function intervalInWords(area: { lowKm2: number; highKm2: number }, lang: Lang): string {
	const [from = '', to = ''] = [area.lowKm2, area.highKm2].map((km2) =>
		quantityInFigures(roundKm2(km2), lang),
	);
	return message('range', { from, to }, lang);
}

/** A share of something, in two figures at most: `2.1%`. */
export function shareInWords(share: number, lang: Lang): string {
	const habit = { style: 'percent', maximumSignificantDigits: 2 } as const;
	return new Intl.NumberFormat(LOCALES[lang], habit).format(share);
}

/** A day in words: `28 May 1858`. @throws RangeError when it is no day */
export function dayInWords(day: Day, lang: Lang): string {
	if (!parseDay(day)) throw new RangeError(`not a day: "${day}"`);
	const words = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' });
	// A year is a whole word (`1858 года`) and not a shortened one, whose full stop would end the sentence; day and month stay on one line.
	return words
		.format(new Date(`${day}T00:00:00Z`))
		.replace(/\sг\.$/, '\u00a0года')
		.replace(/^(\d+) (?=[а-я])/, '$1\u00a0');
}

/** Names in a row: `A, B and C`. A word of one letter between them stays on the next name's line. */
export function listInWords(names: readonly string[], lang: Lang): string {
	const row = new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' });
	const said = ({ type, value }: { type: string; value: string }) =>
		type === 'literal' ? value.replace(/^ (\p{L}) $/u, ' $1\u00a0') : value;
	return row.formatToParts(names).map(said).join('');
}

/**
 * Names in a row without a word before the last: `A, B, C`.
 *
 * @param most so many are named and the rest counted: `A, B and 3 more`
 */
export function rowInWords(names: readonly string[], lang: Lang, most = names.length): string {
	const row = new Intl.ListFormat(LOCALES[lang], { type: 'conjunction', style: 'narrow' });
	const list = row.format(names.slice(0, most));
	return names.length > most ? message('list.more', { list, n: names.length - most }, lang) : list;
}
