import { isDay } from '../day';
import type { Day } from '../model';

/**
 * Readings of single values. A link comes with what stood beside it in a letter or a chat: a full stop, a bracket, the
 * next words. A value is read as far as it goes.
 */

/** Punctuation, signs and blanks: what may hang on a value without meaning anything. */
const HUNG_ON = String.raw`[\p{P}\p{S}\p{Z}\p{C}]*`;

/** Longer than any value; what comes after it is not looked at, so that no text takes long. */
const LONGEST = 80;

const plain = (text: string): string =>
	text.slice(0, LONGEST).normalize('NFKC').replaceAll('\u2212', '-').trim();

/** A whole year that a text begins with. */
export interface ReadYear {
	/** As it was given, which may lie anywhere, and have a fraction. */
	year: number;
	/** Nothing but punctuation, the word for year or the rest of a day follows it. */
	plain: boolean;
}

/** The rest of an ISO day, with its time of day. */
const DAY = String.raw`[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?(?:T[\d:.,+-]*Z?)?`;
const YEAR_WORDS = 'ce|ad|year|年末?|г|год|года|год[ау]';
const YEAR = new RegExp(
	`^[\\p{Ps}\\p{Pi}"'<]*([+-]?\\d+(?:\\.\\d+)?)(?:(${DAY})?\\s*(?:${YEAR_WORDS})?${HUNG_ON})$`,
	'iu',
);
const FOUR_DIGITS = new RegExp(`^[\\p{Ps}\\p{Pi}"'<]*(\\d{4})(?!\\d)`, 'u');

/** Reads a year: digits of any width, then anything that is no part of a word. @returns `null` where there is none */
export function readYearText(text: string): ReadYear | null {
	const given = plain(text);
	const whole = YEAR.exec(given);
	// A day has a year of four digits; `12-05` is none.
	if (whole && (whole[2] === undefined || /^[+-]?\d{4}$/.test(whole[1]!)))
		return { year: Number(whole[1]), plain: true };
	const begun = FOUR_DIGITS.exec(given);
	return begun ? { year: Number(begun[1]), plain: false } : null;
}

const A_DAY = new RegExp(
	`^[\\p{Ps}\\p{Pi}"'<]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:T[\\d:.,+-]*Z?)?日?${HUNG_ON}$`,
	'iu',
);

/** Reads a day of the calendar, the year first. @returns `null` where there is none */
export function readDayText(text: string): Day | null {
	const [, year, month, day] = A_DAY.exec(plain(text).replaceAll(/\s/g, '')) ?? [];
	const read = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
	return isDay(read) ? read : null;
}

const WORD = /^[\p{P}\p{S}\p{Z}\p{C}]*([a-z0-9]+(?:-[a-z0-9]+)*)/u;

/** How languages write a figure short: `100万`, `1 млн`, `1.5 million`. */
const TIMES: readonly [RegExp, number][] = [
	[/^[万萬]/u, 1e4],
	[/^(?:тыс|thousand)/iu, 1e3],
	[/^(?:млн|million)/iu, 1e6],
];
const FIGURE = /^[^\d-]*(\d[\d\s.,'’]*)(.*)$/su;

/** Its own figure is no part of the area. */
const UNIT = /[kк][mм]\^?2/giu;

/** Areas of land end here: more than all there is. */
const MOST_KM2 = 1e9;

/**
 * Reads an area in km² as people and books write it, digits grouped by commas, blanks or full stops; to a thousandth.
 *
 * @returns `null` where there is none, and for one that is nothing or more than the Earth has
 */
export function readFigureText(text: string): number | null {
	const [, digits = '', after = ''] = FIGURE.exec(plain(text).replace(UNIT, '')) ?? [];
	const figure = digits.replace(/[\s'’]/g, '').replace(/[.,]+$/, '');
	const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure)
		? figure.replaceAll(',', '')
		: /^\d{1,3}(?:\.\d{3}){2,}$/.test(figure)
			? figure.replaceAll('.', '')
			: figure.replace(',', '.');
	const times = TIMES.find(([word]) => word.test(after))?.[1] ?? 1;
	const km2 = Math.round(Number(grouped) * times * 1000) / 1000;
	return figure !== '' && km2 > 0 && km2 <= MOST_KM2 ? km2 : null;
}

/** The word that a text begins with, as the record writes its ids: small letters, digits, hyphens. `''` for none */
export function readWord(text: string): string {
	const joined = plain(text)
		.toLowerCase()
		.replace(/[_\p{Pd}]+/gu, '-');
	return WORD.exec(joined)?.[1] ?? '';
}

/** A version of the data, where there is one in the text; else the text as it stands. */
export const readVersionText = (text: string): string =>
	/\d{1,6}(?:\.\d{1,6}){2}/.exec(plain(text))?.[0] ?? text;

/** The one of some words that a text means: itself, else what can be read of it, in whatever case. */
export function wordMeant<Word extends string>(text: string, words: Iterable<Word>): Word | undefined {
	const read = readWord(text);
	let found: Word | undefined;
	for (const word of words) {
		if (word === text) return word;
		if (word.toLowerCase() === read) found ??= word;
	}
	return found;
}

/** The words of a list, whatever stands between them: commas of all scripts, blanks, semicolons. */
export function readList(text: string): string[] {
	return text.split(/[\s,;|+、،，；]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A view's text in plain digits, signs and stops, without what hangs on it; nothing is said of whether it is one. */
export function readViewText(text: string): string {
	return plain(text)
		.replace(/(\d),(\d)/g, '$1.$2')
		.replace(/\s*\/\s*/g, '/')
		.replace(/^[\p{Ps}\p{Pi}"'<@]+/u, '')
		.replace(new RegExp(`(?<=\\d)${HUNG_ON}$`, 'u'), '');
}
