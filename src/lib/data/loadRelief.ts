import type { Box } from '../geo/box';
import { fetchWhole, type Fetch } from './fetchWhole';
import { RELIEF } from './outlineFiles';

/** `static/relief/meta.json`, with addresses made absolute for the map's worker. */
export interface Relief {
	tiles: string[];
	minzoom: number;
	maxzoom: number;
	tileSize: number;
	encoding: 'terrarium' | 'mapbox' | 'image';
	bounds?: Box;
}

/** As the file has it: addresses are relative to the site's root, and may be one alone. */
type Described = Omit<Relief, 'tiles'> & { tiles: string | string[] };

/**
 * Fetches the relief's description. Never throws: without relief the map is flat, not wrong.
 *
 * @param origin the document's address, to resolve the tiles' against
 */
export async function loadRelief(base: string, origin: string, fetch?: Fetch): Promise<Relief | null> {
	try {
		const { ok, text } = await fetchWhole(base, RELIEF, fetch);
		if (!ok) return null;
		const { tiles, minzoom, maxzoom, tileSize, encoding, bounds } = JSON.parse(text) as Described;
		const list = typeof tiles === 'string' ? [tiles] : tiles;
		if (!Array.isArray(list) || list.length === 0) return null;
		const relief = { minzoom, maxzoom, tileSize, encoding, ...(bounds ? { bounds } : {}) };
		return { ...relief, tiles: list.map((tile) => resolve(tile, new URL(`${base}/`, origin))) };
	} catch {
		return null;
	}
}

/** `URL` escapes the braces of `{z}/{x}/{y}`; they are the tile address's own. */
function resolve(tile: string, site: URL): string {
	return new URL(tile, site).href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
