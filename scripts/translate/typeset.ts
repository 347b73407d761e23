import type { Lang } from '../../src/lib/atlas/vocabulary.ts';

/** A space at which no line is broken. */
const NB = '\u00a0';

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const UNITS = 'км|м|га|ли|вёрст|верст|тыс|млн|миллион|процент|год|лет|°';

/** Where a space is kept on its line, by language; the others have no such rule, or no spaces. */
const KEPT: Partial<Record<Lang, RegExp[]>> = {
	ru: [
		// Between a number's groups of three digits.
		/(?<=\d) (?=\d{3}(?!\d))/g,
		// Between a number, or what stands for one in a message, and its unit, month or year.
		new RegExp(`(?<=[\\d}]) (?=(?:${MONTHS}|(?:${UNITS})))`, 'gu'),
		/(?<=\d) (?=[%‰])/g,
		/(?<=[№§]) (?=[\d{])/g,
		// Between initials and the name.
		/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
		// After a word of one letter.
		/(?<=(?<![\p{L}\d{}-])[авикосуяАВИКОСУЯ]) (?=[\p{L}\d«„({])/gu,
		// A dash does not begin a line.
		/ (?=—)/g,
	],
};

/** A text as it is set: with spaces that no line is broken at where the language's printers have them. */
export function typeset(text: string, lang: Lang): string {
	return (KEPT[lang] ?? []).reduce((set, rule) => set.replace(rule, NB), text);
}

/** The same for every text within a value that carries its languages with it. */
export function typesetIn<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(typesetIn) as Value;
	if (typeof value !== 'object' || value === null) return value;
	const many = 'en' in value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [
			key,
			many && typeof item === 'string' ? typeset(item, key as Lang) : typesetIn(item),
		]),
	) as Value;
}
