import type { Catalogue, History, Outline } from '../atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '../atlas/texts';
import type { Lang } from '../atlas/vocabulary';
import { decodeAtlas, type AtlasFeatures } from './decode';
import { LoadError } from './loadError';
import { decodeNature, type Nature } from './loadNature';
import { OUTLINE_LINES, outlineFile } from './outlineFiles';
import { faultOfCatalogue, faultOfHistory, faultOfOutline, faultOfTexts, faultOfTopology } from './shape';
import type { AtlasTopology } from './topology';

/** What the page opens with: the record in outline, and its lines, the rivers and the lakes as thin as a first look needs. */
export interface Opened {
	lang: Lang;
	outline: Outline;
	features: AtlasFeatures;
	nature: Nature;
}

/** The whole catalogue in a language. */
export interface InFull {
	catalogue: Catalogue;
	/** The same for every language. */
	catalogueWithoutTexts: WithoutTexts<Catalogue>;
	texts: Texts;
}

/** The record's lines, as exact as it has them. */
export interface Lines {
	topology: AtlasTopology;
	features: AtlasFeatures;
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Fetches what the page opens with from its own origin and checks its outline. Every call of these functions fetches
 * anew, so each can be called again after a failure.
 *
 * @param base the site's base path, without a slash at its end; `''` at the root of a domain
 * @throws LoadError with what to tell the reader
 */
export async function loadOutline(
	base: string,
	lang: Lang = 'en',
	fetch: Fetch = globalThis.fetch,
): Promise<Opened> {
	const [outline, topology] = await Promise.all([
		loadJson<Outline>(base, outlineFile(lang), fetch, faultOfOutline),
		loadJson<AtlasTopology>(base, OUTLINE_LINES, fetch, faultOfTopology),
	]);
	return { lang, outline, features: decodeAtlas(topology), nature: decodeNature(topology) };
}

/** Fetches the whole catalogue. @throws LoadError with what to tell the reader, or TextsMismatch */
export async function loadCatalogue(
	base: string,
	lang: Lang = 'en',
	fetch: Fetch = globalThis.fetch,
): Promise<InFull> {
	const [catalogueWithoutTexts, texts] = await Promise.all([
		loadJson<WithoutTexts<Catalogue>>(base, 'data/catalogue.json', fetch, faultOfCatalogue),
		loadTexts(base, lang, fetch),
	]);
	return { catalogue: withTexts('catalogue', catalogueWithoutTexts, texts), catalogueWithoutTexts, texts };
}

/** Fetches the lines as exact as the record has them. @throws LoadError with what to tell the reader */
export async function loadLines(base: string, fetch: Fetch = globalThis.fetch): Promise<Lines> {
	const topology = await loadJson<AtlasTopology>(base, 'data/atlas.topo.json', fetch, faultOfTopology);
	return { topology, features: decodeAtlas(topology) };
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
