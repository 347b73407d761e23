import { readFileSync } from 'node:fs';
import { outlineOf } from '../../../src/lib/atlas/outline.ts';
import { outlineTopology } from '../../../src/lib/data/outlineTopology.ts';
import { withTexts, type Texts, type WithoutTexts } from '../../../src/lib/atlas/texts.ts';
import type { Catalogue, History } from '../../../src/lib/atlas/model.ts';
import { LANGS } from '../../../src/lib/atlas/vocabulary.ts';
import type { AtlasTopology } from '../../../src/lib/data/topology.ts';
import { textsApart } from '../../../scripts/translate/texts.ts';
import { growAtlas } from './growAtlas.ts';

const read = (file: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../../static/data/${file}`, import.meta.url), 'utf8'));

/** The committed record in English, and its topology. */
export function readReal(): { catalogue: Catalogue; topology: AtlasTopology } {
	const texts = read('texts.en.json') as Texts;
	const catalogue = withTexts('catalogue', read('catalogue.json') as WithoutTexts<Catalogue>, texts);
	return { catalogue, topology: read('atlas.topo.json') as AtlasTopology };
}

/**
 * A grown atlas as the files that the explorer fetches, by name: to be put over those of a built site's `data/`, or of
 * `static/data/`. What is told beside the land (events, routes, the geography) is the real one.
 */
export function* grownFiles(times: number, seed: number): Generator<[name: string, text: string]> {
	const real = readReal();
	const grown = growAtlas(real.catalogue, real.topology, times, seed);
	yield ['atlas.topo.json', JSON.stringify(grown.topology)];
	const nature = read('nature.topo.json') as AtlasTopology;
	yield ['nature.topo.json', JSON.stringify({ ...nature, version: grown.topology.version })];
	const outline = outlineTopology(grown.topology, nature);
	yield ['outline.topo.json', JSON.stringify(outline)];
	for (const lang of LANGS) {
		const texts = read(`texts.${lang}.json`) as Texts;
		const part = <Name extends 'catalogue' | 'history'>(name: Name) =>
			withTexts(name, read(`${name}.json`) as never, texts) as {
				catalogue: Catalogue;
				history: History;
			}[Name];
		const { version: _, ...history } = part('history') as History & { version: string };
		const catalogue = grown.catalogue(part('catalogue'));
		yield [`outline.${lang}.json`, JSON.stringify(outlineOf(catalogue))];
		const apart = textsApart(catalogue, history);
		yield [`texts.${lang}.json`, JSON.stringify(apart.texts)];
		// What is left without its texts is the same in every language.
		if (lang !== LANGS[0]) continue;
		yield ['catalogue.json', JSON.stringify(apart.catalogue)];
		yield ['history.json', JSON.stringify(apart.history)];
	}
}
