import { expect, test } from 'vitest';
import type { Catalogue, History } from '../../../src/lib/atlas/model.ts';
import { withTexts, type Texts, type WithoutTexts } from '../../../src/lib/atlas/texts.ts';
import { LANGS } from '../../../src/lib/atlas/vocabulary.ts';
import { loadCatalogue, loadLines, loadOutline } from '../../../src/lib/data/load.ts';
import { grownFiles, readReal } from './dataFiles.ts';

test('the files of a grown atlas load as the explorer loads them, in every language', async () => {
	const files = new Map(grownFiles(2, 1));
	const serve = (url: string) => Promise.resolve(new Response(files.get(url.slice('/data/'.length))));
	const real = readReal();
	const names = await Promise.all(
		LANGS.map(async (lang) => {
			const opened = await loadOutline('', lang, serve);
			const { version } = opened.outline;
			const { catalogue } = await loadCatalogue('', lang, version, serve);
			const lines = await loadLines('', opened.outline, serve);
			expect(catalogue.parcels.length).toBe(2 * real.catalogue.parcels.length);
			expect(lines.features.parcels.length).toBe(catalogue.parcels.length);
			expect(opened.outline.parcels).toEqual(catalogue.parcels);
			expect(opened.features.parcels.map(({ id }) => id)).toEqual(lines.features.parcels.map(({ id }) => id));
			const texts = JSON.parse(files.get(`texts.${lang}.json`)!) as Texts;
			const history = JSON.parse(files.get('history.json')!) as WithoutTexts<History>;
			expect(withTexts('history', history, texts).events.length).toBeGreaterThan(0);
			return catalogue.parcels.map(({ name }: Catalogue['parcels'][number]) => name).join();
		}),
	);
	expect(new Set(names).size).toBe(LANGS.length);
});
