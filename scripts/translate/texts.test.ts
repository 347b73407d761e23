import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTexts, type Texts } from '../../src/lib/atlas/texts.ts';
import { LANGS, NAME_LANGS } from '../../src/lib/atlas/vocabulary.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import { readHistory } from '../../tests/readHistory.ts';
import { textsApart, type Rules } from './texts.ts';

const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
const languages = LANGS.map((lang) => [lang, read(`texts.${lang}.json`) as Texts] as const);

interface Milestone {
	id: string;
	kind: 'stone' | 'post';
	caption?: string;
	sides: { words: string }[];
}

it('a field without a rule does not compile', () => {
	const whole: Rules<Milestone> = { id: false, caption: true, sides: { words: true } };
	// @ts-expect-error nobody has decided on the caption
	const without: Rules<Milestone> = { id: false, sides: { words: true } };
	// @ts-expect-error nor here on the words of its sides
	const shallow: Rules<Milestone> = { id: false, caption: true, sides: {} };
	// What is tested is the three lines above: tsc, in npm run check, wants the errors to be there.
	expect([whole, without, shallow]).toHaveLength(3);
});

it('taking the texts out and putting them in gives the record again', () => {
	const [catalogue, history] = [readCatalogue(), readHistory()];
	const apart = textsApart(catalogue, history);
	expect(apart.catalogue).toEqual(read('catalogue.json'));
	expect(apart.history).toEqual(read('history.json'));
	expect(withTexts('catalogue', apart.catalogue, apart.texts)).toEqual(catalogue);
	expect(withTexts('history', apart.history, apart.texts)).toEqual(history);
});

it.each(languages)('%s has every text of the record', (_, texts) => {
	const english = languages[0]![1];
	expect(texts.version).toBe(english.version);
	expect(texts.catalogue).toHaveLength(english.catalogue.length);
	expect(texts.history).toHaveLength(english.history.length);
	expect([...texts.catalogue, ...texts.history].filter((text) => text.trim() === '')).toEqual([]);
});

it('no words are left in the files for all languages but those that are the same in each', () => {
	const found = new Set<string>();
	const walk = (value: unknown, path: string): void => {
		if (Array.isArray(value)) return value.forEach((item) => walk(item, path));
		if (typeof value === 'object' && value !== null) {
			// Names, and words that carry their languages.
			if (Object.keys(value).every((key) => (NAME_LANGS as readonly string[]).includes(key))) return;
			for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
		} else if (typeof value === 'string' && /\p{L}\S*\s+\S*\p{L}/u.test(value)) found.add(path);
	};
	walk(read('catalogue.json'), 'catalogue');
	walk(read('history.json'), 'history');
	// As they stand in print, names of licences, and of those who made the ground.
	expect([...found].sort()).toEqual([
		'catalogue.border.credits.brief',
		'catalogue.border.licence.credit',
		'catalogue.instruments.edition.text',
		'catalogue.sources.licence',
		'catalogue.sources.original.text',
		'catalogue.sources.title',
	]);
});
