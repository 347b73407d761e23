import type { Catalogue, History } from '../atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '../atlas/texts';
import type { Lang } from '../atlas/vocabulary';
import { decodeAtlas, type AtlasFeatures } from './decode';
import { LoadError } from './loadError';
import { faultOfCatalogue, faultOfHistory, faultOfTexts, faultOfTopology } from './shape';
import type { AtlasTopology } from './topology';

/** The record, ready for the page. */
export interface Loaded {
	lang: Lang;
	/** In that language. */
	catalogue: Catalogue;
	/** The same for every language. */
	catalogueWithoutTexts: WithoutTexts<Catalogue>;
	texts: Texts;
	topology: AtlasTopology;
	atlas: AtlasFeatures;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Fetches the catalogue, its texts in a language and the topology from the page's own origin and checks their
 * outline. Every call fetches anew, so it can be called again after a failure.
 *
 * @param base the site's base path, without a slash at its end; `''` at the root of a domain
 * @throws LoadError with what to tell the reader, or TextsMismatch
 */
export async function loadAtlas(
	base: string,
	lang: Lang = 'en',
	fetch: Fetch = globalThis.fetch,
): Promise<Loaded> {
	const [catalogueWithoutTexts, texts, topology] = await Promise.all([
		loadJson<WithoutTexts<Catalogue>>(base, 'data/catalogue.json', fetch, faultOfCatalogue),
		loadTexts(base, lang, fetch),
		loadJson<AtlasTopology>(base, 'data/atlas.topo.json', fetch, faultOfTopology),
	]);
	const catalogue = withTexts('catalogue', catalogueWithoutTexts, texts);
	return { lang, catalogue, catalogueWithoutTexts, texts, topology, atlas: decodeAtlas(topology) };
}

/** Fetches the texts of the catalogue and the history in a language. @throws LoadError with what to tell the reader */
export async function loadTexts(base: string, lang: Lang, fetch: Fetch = globalThis.fetch): Promise<Texts> {
	return loadJson<Texts>(base, `data/texts.${lang}.json`, fetch, faultOfTexts);
}

/**
 * Fetches the events, routes and topics in dispute, without their texts; not needed for the first picture.
 *
 * @throws LoadError with what to tell the reader
 */
export async function loadHistory(
	base: string,
	fetch: Fetch = globalThis.fetch,
): Promise<WithoutTexts<History>> {
	return loadJson<WithoutTexts<History>>(base, 'data/history.json', fetch, faultOfHistory);
}

async function loadJson<Shape>(
	base: string,
	file: string,
	fetch: Fetch,
	faultOf: (value: unknown) => string | undefined,
): Promise<Shape> {
	let response: Response;
	try {
		// These names stay when what they hold changes: files of two versions must not come together from a cache.
		response = await fetch(`${base}/${file}`, { cache: 'no-cache' });
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
