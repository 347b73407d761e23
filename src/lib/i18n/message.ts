import { en } from './messages/en';
import { ru } from './messages/ru';
import { zhHans } from './messages/zh-Hans';
import type { Lang } from '../atlas/vocabulary';
import type { MessageKey, Messages, Text } from './text';

/** The names in braces of a text: `'{a} of {b}'` → `'a' | 'b'`. */
type NamesIn<Part> = Part extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Names<Given> = Given extends string
	? NamesIn<Given>
	: Given extends { other: string }
		? NamesIn<Given['other']> | 'n'
		: never;

type Values<Key extends MessageKey> = Record<Names<(typeof en)[Key]>, string | number>;

/** A message without values takes none; one with values takes exactly those. */
type Rest<Key extends MessageKey> = [Names<(typeof en)[Key]>] extends [never]
	? [values?: undefined, language?: Lang]
	: [values: Values<Key>, language?: Lang];

/** Makes the function that gives a message in words, from the languages there are. */
export function messenger(languages: Record<Lang, Partial<Messages>>) {
	return <Key extends MessageKey>(key: Key, ...[values, language = 'en']: Rest<Key>): string => {
		const found = languages[language][key];
		const text = found === undefined ? en[key] : found;
		const given: Record<string, string | number> = values ?? {};
		const words = pluralOf(text, given.n, found === undefined ? 'en' : language).replace(
			/\{(\w+)\}/g,
			(whole, name: string) => String(given[name] ?? whole),
		);
		return found === undefined ? `${words} [en]` : words;
	};
}

/**
 * A message in words. Where a language lacks it the English stands in, marked `[en]`, so that a hole is seen;
 * the types and a test keep holes out.
 */
export const message = messenger({ en, 'zh-Hans': zhHans, ru });

function pluralOf(text: Text, n: string | number | undefined, language: Lang): string {
	if (typeof text === 'string') return text;
	return text[new Intl.PluralRules(language).select(Number(n))] ?? text.other;
}

/** `message` in one language: what a component calls for every word of its own. */
export function speaker(language: Lang) {
	return <Key extends MessageKey>(key: Key, ...[values]: Rest<Key>): string =>
		message(key, ...([values, language] as unknown as Rest<Key>));
}
