import { LANGS } from '../atlas/vocabulary';
import { plain } from './fold';

/** A year, and a month of it where one was given, 1–12. */
export interface AskedDate {
	year: number;
	month: number | null;
}

/** Months as each language of the page writes them, in full and in short, alone and beside a day. */
const MONTHS: ReadonlyMap<string, number> = new Map(
	LANGS.flatMap((lang) =>
		Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
			(['long', 'short'] as const).flatMap((style) =>
				[{ month: style }, { month: style, day: 'numeric' as const }].flatMap((form) =>
					new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' })
						.formatToParts(Date.UTC(2000, month, 15))
						.filter(({ type, value }) => type === 'month' && /\p{L}/u.test(value))
						.map(({ value }): [string, number] => [plain(value), month + 1]),
				),
			),
		),
	),
);
const ERA_WORDS = new Set('в in год года году г year of'.split(' '));

/**
 * Reads a text that is a date and nothing else: a year of four digits, alone, with the word for a year, or with a month
 * and a day beside it, as the languages of the page write them. `null` where it is none.
 */
export function readDate(text: string): AskedDate | null {
	const words = plain(text)
		.replace(/([年月日])/g, ' $1 ')
		.split(' ')
		.filter((word) => word !== '' && !ERA_WORDS.has(word) && word !== '年' && word !== '日');
	const year = words.find((word) => /^\d{4}$/.test(word));
	if (year === undefined) return null;
	const rest = words.filter((word) => word !== year);
	const numbers = rest.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
	const named = rest.flatMap((word) => MONTHS.get(word) ?? []);
	const strays = rest.filter((word) => !/^\d{1,2}$/.test(word) && !MONTHS.has(word) && word !== '月');
	if (strays.length > 0 || numbers.length > 2 || named.length > 1) return null;
	const month = named[0] ?? monthAmong(numbers, text);
	return { year: Number(year), month: month !== null && month >= 1 && month <= 12 ? month : null };
}

/** Which of one or two numbers is the month: after a year written first it comes first, else last. */
function monthAmong(numbers: number[], text: string): number | null {
	if (numbers.length === 0) return null;
	return (/^\D*\d{4}/.test(plain(text)) ? numbers[0] : numbers.at(-1)) ?? null;
}
