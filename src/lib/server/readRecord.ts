import { readFileSync, statSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Lang } from '$lib/atlas/vocabulary';
import type { Border } from '$lib/atlas/border';
import type { AboutSection, Catalogue } from '$lib/atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '$lib/atlas/texts';
import { decodeNature, type Nature } from '$lib/data/loadNature';
import { outlineTopology } from '$lib/data/outlineTopology';
import type { AtlasTopology } from '$lib/data/topology';

/** Where the compiled record stands when the site is built, from the repository's root. */
const FOLDER = 'static/data';

const kept = new Map<string, { changed: number; value: unknown }>();

/**
 * The compiled catalogue, its texts in a language. Build time only: exports and pages are written once, a
 * reader's browser never runs this.
 */
export function readCatalogue(lang: Lang = 'en'): Catalogue {
	const files = [read('catalogue.json'), read(`texts.${lang}.json`)] as [WithoutTexts<Catalogue>, Texts];
	return made(`catalogue in ${lang}`, files, (part, texts) => withTexts('catalogue', part, texts));
}

/** What the record is about. Build time only. */
export const readBorder = (): Border => readCatalogue().border;

/** What the atlas tells about itself. Build time only. */
export function readAbout(): AboutSection[] {
	return read('about.json') as AboutSection[];
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
	const path = `${FOLDER}/${file}`;
	const changed = statSync(path).mtimeMs;
	const known = kept.get(path);
	if (known?.changed === changed) return known.value;
	const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
	kept.set(path, { changed, value });
	return value;
}
