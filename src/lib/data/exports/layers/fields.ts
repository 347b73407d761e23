import * as v from 'valibot';
import { OPEN_END, type Day, type LocalText, type Names } from '../../../atlas/model';
import type { Lang, NameLang } from '../../../atlas/vocabulary';

/*
 * What stands in the columns of the layers for a GIS. A field's name has ten letters at most, as Shapefiles allow, and its
 * value is a text, a number or nothing: a list is one text, parted by `; `. The same definitions check the layers, and
 * are published as JSON Schemas and as the table schemas of the data package.
 */

/** A text that is never empty. */
export const text = (description: string) => v.pipe(v.string(), v.minLength(1), v.description(description));

/** A text, empty where there is nothing to say. */
export const maybeText = (description: string) => v.pipe(v.string(), v.description(description));

/** One of a closed list. */
export const oneOf = <const Values extends readonly string[]>(values: Values, description: string) =>
	v.pipe(v.picklist(values), v.description(description));

const day = v.pipe(v.string(), v.isoDate());

/** The first day of an interval. */
export const start = v.pipe(day, v.description('First day, ISO; the interval is half-open'));

/** The day after the last of an interval. */
export const end = v.pipe(
	v.nullable(day),
	v.description('Day after the last, ISO; nothing where it is still so'),
);

/** A day. */
export const dayField = (description: string) => v.pipe(day, v.description(description));

export const maybeDay = (description: string) => v.pipe(v.nullable(day), v.description(description));

/** The end of an interval as a layer has it: nothing where it is still so, which a GIS takes as without end. */
export const endOf = (to: Day): Day | null => (to === OPEN_END ? null : to);

/** A number that is not negative, such as an area or a length. */
export const amount = (description: string) => v.pipe(v.number(), v.minValue(0), v.description(description));

export const maybeAmount = (description: string) =>
	v.pipe(v.nullable(v.pipe(v.number(), v.minValue(0))), v.description(description));

export const whole = (description: string) => v.pipe(v.number(), v.integer(), v.description(description));

/** A list as one text. */
export const listed = (items: readonly string[]): string => items.join('; ');

/** The page of the atlas on a thing. */
export const page = text('Page of the atlas on it, from the root of the site');
export const actPage = text('Page of the atlas on the act, from the root of the site');

/** The endings of fields that are in several languages. */
const ENDINGS = { en: 'en', zh: 'zh-Hans', ru: 'ru', hant: 'zh-Hant' } as const;
type Ending = keyof typeof ENDINGS;

/** Fields in each of an atlas's languages, and their values. */
export interface LanguageFields {
	/** Such a field: `name_en`, `name_ru`. */
	inLanguages<Name extends string>(
		name: Name,
		description: string,
	): Record<`${Name}_${Ending}`, ReturnType<typeof maybeText>>;
	/** Its values. */
	wordsOf<Name extends string>(
		name: Name,
		words: Partial<Names> | undefined,
	): Record<`${Name}_${Ending}`, string>;
	/** A text of each of the languages. */
	inEach(say: (lang: Lang) => string): Partial<LocalText>;
}

/** @param languages that the fields are in */
export function languageFields(languages: readonly NameLang[]): LanguageFields {
	const endings = Object.entries(ENDINGS).filter(([, lang]) => languages.includes(lang));
	const fields = <Name extends string, Value>(name: Name, valueOf: (lang: NameLang) => Value) =>
		Object.fromEntries(endings.map(([ending, lang]) => [`${name}_${ending}`, valueOf(lang)])) as Record<
			`${Name}_${Ending}`,
			Value
		>;
	return {
		inLanguages: (name, description) => fields(name, (lang) => maybeText(`${description} (${lang})`)),
		wordsOf: (name, words) => fields(name, (lang) => words?.[lang] ?? ''),
		inEach: (say) => Object.fromEntries(languages.map((lang) => [lang, say(lang as Lang)])),
	};
}
