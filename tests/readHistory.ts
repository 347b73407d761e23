import { readFileSync } from 'node:fs';
import type { History } from '../src/lib/atlas/model.ts';
import { withTexts } from '../src/lib/atlas/texts.ts';
import type { Lang } from '../src/lib/atlas/vocabulary.ts';

/** The compiled history, its texts in a language; the catalogue is read as the pages read it (`readCatalogue`). */
export function readHistory(lang: Lang = 'en'): History {
	const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
	return withTexts('history', read('history.json'), read(`texts.${lang}.json`));
}
