import { readFileSync, statSync } from 'node:fs';
import type { Catalogue } from '$lib/atlas/model';
import type { AtlasTopology } from '$lib/data/topology';

/** Where the compiled record stands when the site is built, from the repository's root. */
const FOLDER = 'static/data';

const kept = new Map<string, { changed: number; value: unknown }>();

/** The compiled catalogue. Build time only: the exports are written once, the page never runs this. */
export function readCatalogue(): Catalogue {
	return read('catalogue.json') as Catalogue;
}

/** The compiled topology. Build time only. */
export function readTopology(): AtlasTopology {
	return read('atlas.topo.json') as AtlasTopology;
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
