import type { Catalogue, Instrument, Transfer } from '$lib/atlas/model';
import type { AtlasFeatures } from '$lib/data/decode';
import type { Nature } from '$lib/data/loadNature';

/** What a treaty's page is drawn from; the whole record, which stays on the server. */
export interface TreatyRecord {
	catalogue: Catalogue;
	instrument: Instrument;
	/** The instrument's own. */
	transfers: Transfer[];
	features: AtlasFeatures;
	nature: Nature;
	/** Its neighbours by date. */
	previous: Instrument | undefined;
	next: Instrument | undefined;
	/** Land that the map shows too small to be seen. */
	closeUps: { id: string; bbox: Transfer['bbox']; land: string[] }[];
	/** With whose pages the pictures of the maps lie: ids of instruments by the names of the maps. */
	pictureHomes: Record<string, string>;
	/** The map in words. */
	mapLabel: string;
}
