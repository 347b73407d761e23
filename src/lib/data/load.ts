import type { Lang } from '../atlas/vocabulary';
import type { Catalogue, History } from '../atlas/model';
import { decodeAtlas, type AtlasFeatures } from './decode';
import { LoadError } from './loadError';
import { faultOfCatalogue, faultOfHistory, faultOfTopology } from './shape';
import type { AtlasTopology } from './topology';

/** The record, ready for the page. */
export interface Loaded {
	catalogue: Catalogue;
	topology: AtlasTopology;
	atlas: AtlasFeatures;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Fetches the catalogue and the topology from the page's own origin and checks their outline. Every call
 * fetches anew, so it can be called again after a failure.
 *
 * @param base the site's base path, without a slash at its end; `''` at the root of a domain
 * @param lang the language of the record's texts
 * @throws LoadError with what to tell the reader
 */
export async function loadAtlas(
	base: string,
	lang: Lang = 'en',
	fetch: Fetch = globalThis.fetch,
): Promise<Loaded> {
	const [catalogue, topology] = await Promise.all([
		loadCatalogue(base, lang, fetch),
		loadJson<AtlasTopology>(base, 'data/atlas.topo.json', fetch, faultOfTopology),
	]);
	return { catalogue, topology, atlas: decodeAtlas(topology) };
}

/** Fetches the catalogue alone, for another language. @throws LoadError with what to tell the reader */
export async function loadCatalogue(
	base: string,
	lang: Lang,
	fetch: Fetch = globalThis.fetch,
): Promise<Catalogue> {
	return loadJson<Catalogue>(base, fileOf('catalogue', lang), fetch, faultOfCatalogue);
}

/**
 * Fetches the events, routes and topics in dispute, in a language; not needed for the first picture.
 *
 * @throws LoadError with what to tell the reader
 */
export async function loadHistory(
	base: string,
	lang: Lang,
	fetch: Fetch = globalThis.fetch,
): Promise<History> {
	return loadJson<History>(base, fileOf('history', lang), fetch, faultOfHistory);
}

/** The record's file in a language: English is its own, the others carry their tag. */
function fileOf(name: 'catalogue' | 'history', lang: Lang): string {
	return lang === 'en' ? `data/${name}.json` : `data/${name}.${lang}.json`;
}

async function loadJson<Shape>(
	base: string,
	file: string,
	fetch: Fetch,
	faultOf: (value: unknown) => string | undefined,
): Promise<Shape> {
	let response: Response;
	try {
		response = await fetch(`${base}/${file}`);
	} catch (cause) {
		throw new LoadError('network', file, 'The historical record could not be fetched.', { cause });
	}
	if (!response.ok) {
		const message = `The server answered ${response.status} for the historical record.`;
		throw new LoadError('status', file, message);
	}
	let value: unknown;
	let fault: string | undefined;
	let cause: unknown;
	try {
		value = await response.json();
		fault = faultOf(value);
	} catch (error) {
		cause = error;
		fault = 'it broke off or is not JSON';
	}
	if (fault !== undefined) {
		const message = `The historical record did not arrive whole: ${fault}.`;
		throw new LoadError('format', file, message, { cause });
	}
	return value as Shape;
}
