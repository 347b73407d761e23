import type { InstrumentDetail } from '../atlas/detail';
import type { Catalogue, History, Outline } from '../atlas/model';
import { withTexts, type Texts, type WithoutTexts } from '../atlas/texts';
import type { Lang } from '../atlas/vocabulary';
import { decodeAtlas, type AtlasFeatures } from './decode';
import type { Fetch } from './fetchWhole';
import { LoadError } from './loadError';
import { loadJson } from './loadJson';
import { decodeNature, type Nature } from './loadNature';
import { OUTLINE_LINES, outlineFile } from './outlineFiles';
import {
	faultOfCatalogue,
	faultOfDetail,
	faultOfFeatures,
	faultOfHistory,
	faultOfOutline,
	faultOfTexts,
	faultOfTopology,
} from './shape';
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

/**
 * Fetches what the page opens with from its own origin and checks its outline. Every call of these functions fetches
 * anew, so each can be called again after a failure.
 *
 * @param base the site's base path, without a slash at its end; `''` at the root of a domain
 * @throws LoadError with what to tell the reader
 */
export async function loadOutline(base: string, lang: Lang = 'en', fetch?: Fetch): Promise<Opened> {
	const [outline, topology] = await Promise.all([
		loadJson<Outline>(base, { file: outlineFile(lang), faultOf: faultOfOutline }, fetch),
		loadJson<AtlasTopology>(base, { file: OUTLINE_LINES, faultOf: faultOfTopology }, fetch),
	]);
	const { version } = outline;
	if (topology.version !== version) {
		const versions = `The outline is of version ${version}, its lines of ${topology.version}.`;
		throw new LoadError('version', OUTLINE_LINES, versions);
	}
	return { lang, outline, ...decoded(topology, outline, OUTLINE_LINES) };
}

/**
 * Fetches the whole catalogue.
 *
 * @param version of the record that the page has; without it, whatever is there
 * @throws LoadError with what to tell the reader, or TextsMismatch
 */
export async function loadCatalogue(
	base: string,
	lang: Lang,
	version?: string,
	fetch?: Fetch,
): Promise<InFull> {
	const [catalogueWithoutTexts, texts] = await Promise.all([
		loadJson<WithoutTexts<Catalogue>>(
			base,
			{ file: 'data/catalogue.json', version, faultOf: faultOfCatalogue },
			fetch,
		),
		loadTexts(base, lang, version, fetch),
	]);
	return { catalogue: withTexts('catalogue', catalogueWithoutTexts, texts), catalogueWithoutTexts, texts };
}

/**
 * Fetches what is told of one instrument.
 *
 * @param file where it stands, relative to the site
 * @throws LoadError with what to tell the reader
 */
export async function loadDetail(
	base: string,
	file: string,
	version: string,
	fetch?: Fetch,
): Promise<InstrumentDetail> {
	return loadJson<InstrumentDetail>(base, { file, version, faultOf: faultOfDetail }, fetch);
}

/**
 * Fetches the lines as exact as the record has them.
 *
 * @param outline the record that the page has
 * @throws LoadError with what to tell the reader
 */
export async function loadLines(base: string, outline: Outline, fetch?: Fetch): Promise<Lines> {
	const file = 'data/atlas.topo.json';
	const { version } = outline;
	const topology = await loadJson<AtlasTopology>(base, { file, version, faultOf: faultOfTopology }, fetch);
	return { topology, features: decoded(topology, outline, file).features };
}

/** Fetches the texts of the catalogue and the history in a language. @throws LoadError with what to tell the reader */
export async function loadTexts(base: string, lang: Lang, version?: string, fetch?: Fetch): Promise<Texts> {
	return loadJson<Texts>(base, { file: `data/texts.${lang}.json`, version, faultOf: faultOfTexts }, fetch);
}

/**
 * Fetches the events, routes and topics in dispute, without their texts; not needed for the first picture.
 *
 * @throws LoadError with what to tell the reader
 */
export async function loadHistory(
	base: string,
	version: string,
	fetch?: Fetch,
): Promise<WithoutTexts<History>> {
	return loadJson<WithoutTexts<History>>(
		base,
		{ file: 'data/history.json', version, faultOf: faultOfHistory },
		fetch,
	);
}

/** A topology's features, where they are those of the record. @throws LoadError */
function decoded(
	topology: AtlasTopology,
	outline: Outline,
	file: string,
): { features: AtlasFeatures; nature: Nature } {
	let parts;
	try {
		parts = { features: decodeAtlas(topology), nature: decodeNature(topology) };
	} catch (cause) {
		throw new LoadError('format', file, `${file} has lost some of its lines.`, { cause });
	}
	const fault = faultOfFeatures(parts.features, outline);
	if (fault !== undefined) throw new LoadError('format', file, `${file} does not fit the record: ${fault}.`);
	return parts;
}
