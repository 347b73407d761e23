import type { Lang } from '../atlas/vocabulary';
import type { MessageKey, Messages, Rest, Text } from './text';

/** Each language is a file of its own, fetched when it is spoken. */
const FILES: Record<Lang, () => Promise<Messages>> = {
	en: async () => (await import('./messages/en')).en,
	'zh-Hans': async () => (await import('./messages/zh-Hans')).zhHans,
	ru: async () => (await import('./messages/ru')).ru,
};

const loaded = new Map<Lang, Messages>();

/**
 * Fetches the messages of a language, unless they are here. Nothing can be said in a language before.
 *
 * @throws TypeError where the file does not arrive; it can be tried again
 */
export async function loadMessages(lang: Lang): Promise<void> {
	if (!loaded.has(lang)) loaded.set(lang, await FILES[lang]());
}

/** A message in words. @throws RangeError when the language's messages are not loaded */
export function message<Key extends MessageKey>(key: Key, ...[values, lang = 'en']: Rest<Key>): string {
	const messages = loaded.get(lang);
	if (!messages) throw new RangeError(`the messages in ${lang} are not loaded`);
	return inWords(messages[key], values, lang);
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
