import type { Lang } from '../atlas/vocabulary';
import type { en } from './messages/en';

export type MessageKey = keyof typeof en;

/** A text, or one for each plural category of its language (`Intl.PluralRules` of the value `n`). */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The messages of an English file in another language: what is missing, or one too many, does not compile. */
export type Words<English> = Record<keyof English, Text>;

/** The names in braces of a text: `'{a} of {b}'` → `'a' | 'b'`. */
type NamesIn<Part> = Part extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Names<Given> = Given extends string
	? NamesIn<Given>
	: Given extends { other: string }
		? NamesIn<Given['other']> | 'n'
		: never;

type Values<Key extends MessageKey> = Record<Names<(typeof en)[Key]>, string | number>;

/** What follows a message's key: one without values takes none, one with values exactly those. */
export type Rest<Key extends MessageKey> = [Names<(typeof en)[Key]>] extends [never]
	? [values?: undefined, lang?: Lang]
	: [values: Values<Key>, lang?: Lang];
