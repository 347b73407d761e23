import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchNames } from '../../../src/lib/atlas/model.ts';
import { LANGS, type Lang } from '../../../src/lib/atlas/vocabulary.ts';
import { SearchIndex } from '../../../src/lib/search/searchIndex.ts';
import { readCatalogue } from '../../../src/lib/server/readRecord.ts';
import { readHistory } from '../../readHistory.ts';

/*
 * What readers of three languages type, each with what must come first. The name of one of the six treaties leads to
 * the treaty, and its town stands beside it; any other name leads to what bears it.
 */
interface Query {
	text: string;
	lang: Lang;
	first: string;
}
const queries: Query[] = readFileSync('tests/golden/search/queries.csv', 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((row) => {
		const [text, lang, first] = row.split(',');
		return { text: text!, lang: lang as Lang, first: first! };
	});
const names = JSON.parse(readFileSync('static/data/search.json', 'utf8')) as SearchNames;
const range = { first: 1640, last: 2026 };

describe.each(LANGS)('in %s', (lang) => {
	// The very index of the page.
	const index = new SearchIndex(
		{ catalogue: readCatalogue(lang), history: readHistory(lang), range, names },
		lang,
	);
	const asked = queries.filter((query) => query.lang === lang);

	test('enough is asked', () => {
		expect(asked.length).toBeGreaterThanOrEqual(100);
	});

	test.each(asked)('$text → $first', ({ text, first }) => {
		const [best] = index.find(text).items;
		expect(best && `${best.kind}/${best.id}`).toBe(first);
	});
});
