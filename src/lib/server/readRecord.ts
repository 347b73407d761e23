import { readFileSync, statSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Lang } from '$lib/atlas/vocabulary';
import type { Border } from '$lib/atlas/border';
import type { Changes } from '$lib/atlas/changes';
import type { Health } from '$lib/atlas/health';
import type { AboutSection, Catalogue, History, SearchNames } from '$lib/atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '$lib/atlas/texts';
import { decodeNature, type Nature } from '$lib/data/loadNature';
import { outlineTopology } from '$lib/data/outlineTopology';
import type { WholeRecord } from '$lib/data/exports/layers/record';
import type { AtlasTopology } from '$lib/data/topology';

declare const __RECORD__: string;
/** Where the compiled record stands when the site is built, from the repository's root: vite.config.ts says it. */
export const RECORD_FOLDER = __RECORD__;

const kept = new Map<string, { changed: number; value: unknown }>();

/**
 * The compiled catalogue, its texts in a language. Build time only: exports and pages are written once, a
 * reader's browser never runs this.
 */
export function readCatalogue(lang: Lang = 'en'): Catalogue {
	const files = [read('catalogue.json'), read(`texts.${lang}.json`)] as [WithoutTexts<Catalogue>, Texts];
	return made(`catalogue in ${lang}`, files, (part, texts) => withTexts('catalogue', part, texts));
}

/** The compiled history, its texts in a language. Build time only. */
export function readHistory(lang: Lang = 'en'): History {
	const files = [read('history.json'), read(`texts.${lang}.json`)] as [WithoutTexts<History>, Texts];
	return made(`history in ${lang}`, files, (part, texts) => withTexts('history', part, texts));
}

/** The whole record in every language. Build time only. */
export function readWhole(): WholeRecord {
	const { languages } = readBorder();
	const parts = languages.flatMap((lang) => [readCatalogue(lang), readHistory(lang)]);
	const inAll = <Part>(part: (lang: Lang) => Part) =>
		Object.fromEntries(languages.map((lang) => [lang, part(lang)])) as Record<Lang, Part>;
	return made<unknown[], WholeRecord>('whole', [...parts, readTopology()], () => ({
		catalogues: inAll(readCatalogue),
		histories: inAll(readHistory),
		topology: readTopology(),
	}));
}

/** What the record is about. Build time only. */
export const readBorder = (): Border => readCatalogue().border;

/** What the atlas tells about itself. Build time only. */
export function readAbout(): AboutSection[] {
	return read('about.json') as AboutSection[];
}

/** The changelog of the data; empty where nothing was released. Build time only. */
export function readChanges(): Changes {
	const { version, release } = readCatalogue();
	return release ? (read('changes.json') as Changes) : { version, releases: [] };
}

/** The names that the search knows beside the record's. Build time only. */
export function readSearch(): SearchNames {
	return read('search.json') as SearchNames;
}

/** What the record rests on. Build time only. */
export function readHealth(): Health {
	return read('health.json') as Health;
}

/** The compiled topology. Build time only. */
export function readTopology(): AtlasTopology {
	return read('atlas.topo.json') as AtlasTopology;
}

/** The lines that the explorer opens with. Build time only. */
export function readOutlineTopology(): AtlasTopology {
	const files = [readTopology(), read('nature.topo.json')] as [AtlasTopology, Topology];
	return made('outline', files, outlineTopology);
}

/** Rivers, lakes and land for display. Build time only. */
export function readNature(): Nature {
	return made('nature', [read('nature.topo.json') as Topology], decodeNature);
}

const products = new Map<string, { files: unknown[]; product: unknown }>();

/** What is made of files, made again only when one of them was read again. */
function made<Files extends unknown[], Product>(
	name: string,
	files: Files,
	make: (...files: Files) => Product,
): Product {
	const known = products.get(name);
	if (known?.files.every((file, i) => file === files[i])) return known.product as Product;
	const product = make(...files);
	products.set(name, { files, product });
	return product;
}

/** Read again only when the file has changed, so that the dev server keeps up with `npm run compile`. */
function read(file: string): unknown {
	const path = `${RECORD_FOLDER}/${file}`;
	const changed = statSync(path).mtimeMs;
	const known = kept.get(path);
	if (known?.changed === changed) return known.value;
	const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
	kept.set(path, { changed, value });
	return value;
}
