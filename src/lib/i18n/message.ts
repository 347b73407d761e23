import { en } from './en';

export type MessageKey = keyof typeof en;
export type Language = 'en' | 'zh-Hans' | 'ru';

/** The names in braces of a text: `'{a} of {b}'` → `'a' | 'b'`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | Names<Rest>
	: never;

type Values<Key extends MessageKey> = Record<Names<(typeof en)[Key]>, string | number>;

/** A message without values takes none; one with values takes exactly those. */
type Rest<Key extends MessageKey> = [Names<(typeof en)[Key]>] extends [never]
	? [values?: undefined, language?: Language]
	: [values: Values<Key>, language?: Language];

const languages: Partial<Record<Language, Partial<Record<MessageKey, string>>>> = { en };

/** A message in words. Falls back to English where a language lacks it. */
export function message<Key extends MessageKey>(key: Key, ...[values, language = 'en']: Rest<Key>): string {
	const text: string = languages[language]?.[key] ?? en[key];
	const given: Record<string, string | number> = values ?? {};
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}

/** `message` in one language: what a component calls for every word of its own. */
export function speaker(language: Language) {
	return <Key extends MessageKey>(key: Key, ...[values]: Rest<Key>): string =>
		message(key, ...([values, language] as unknown as Rest<Key>));
}
