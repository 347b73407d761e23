import type { Lang } from '../atlas/vocabulary';
import type { MessageKey, Rest, Text } from './text';

type Known = Partial<Record<MessageKey, Text>>;

/**
 * Each language's messages are files of their own, fetched when it is spoken: what the page says first, and what is said
 * beside the map. Those of the pages for reading no browser fetches.
 */
const FILES = {
	first: {
		en: async () => (await import('./messages/first/en')).en,
		'zh-Hans': async () => (await import('./messages/first/zh-Hans')).zhHans,
		ru: async () => (await import('./messages/first/ru')).ru,
	},
	beside: {
		en: async () => (await import('./messages/beside/en')).en,
		'zh-Hans': async () => (await import('./messages/beside/zh-Hans')).zhHans,
		ru: async () => (await import('./messages/beside/ru')).ru,
	},
} satisfies Record<string, Record<Lang, () => Promise<Known>>>;

const loaded = new Set<string>();
const said = new Map<Lang, Known>();

/** Lets messages be said in a language, beside those that are known. */
export function know(lang: Lang, words: Known): void {
	said.set(lang, { ...said.get(lang), ...words });
}

/**
 * Fetches a part of a language's messages, unless it is here. Nothing of it can be said before.
 *
 * @throws TypeError where the file does not arrive; it can be tried again
 */
export async function loadMessages(lang: Lang, part: keyof typeof FILES = 'first'): Promise<void> {
	const name = `${part}/${lang}`;
	if (loaded.has(name)) return;
	know(lang, await FILES[part][lang]());
	loaded.add(name);
}

/** A message in words. @throws RangeError when it is not loaded in the language */
export function message<Key extends MessageKey>(key: Key, ...[values, lang = 'en']: Rest<Key>): string {
	const text = said.get(lang)?.[key];
	if (text === undefined) throw new RangeError(`the message ${key} is not loaded in ${lang}`);
	return inWords(text, values, lang);
}

/** A text with its values. */
export function inWords(
	text: Text,
	values: Record<string, string | number> | undefined = {},
	lang: Lang,
): string {
	return pluralOf(text, values.n, lang).replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(values[name] ?? whole),
	);
}

/** Made once a language: making one takes longer than any use. */
const PLURALS = new Map<Lang, Intl.PluralRules>();

function pluralOf(text: Text, n: string | number | undefined, lang: Lang): string {
	if (typeof text === 'string') return text;
	let rules = PLURALS.get(lang);
	if (!rules) PLURALS.set(lang, (rules = new Intl.PluralRules(lang)));
	return text[rules.select(Number(n))] ?? text.other;
}

/** `message` in one language: what a component calls for every word of its own. */
export function speaker(lang: Lang) {
	return <Key extends MessageKey>(key: Key, ...[values]: Rest<Key>): string =>
		message(key, ...([values, lang] as unknown as Rest<Key>));
}
