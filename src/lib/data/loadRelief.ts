/** `static/relief/meta.json`, with addresses made absolute for the map's worker. */
export interface Relief {
	tiles: string[];
	minzoom: number;
	maxzoom: number;
	tileSize: number;
	encoding: 'terrarium' | 'mapbox' | 'image';
	bounds?: [number, number, number, number];
}

/**
 * Fetches the relief's description. Never throws: without relief the map is flat, not wrong.
 *
 * @param origin the document's address, to resolve the tiles' against
 */
export async function loadRelief(
	base: string,
	origin: string,
	fetch = globalThis.fetch,
): Promise<Relief | null> {
	try {
		const address = new URL(`${base}/relief/meta.json`, origin);
		const response = await fetch(address.href);
		if (!response.ok) return null;
		const meta = (await response.json()) as Relief;
		if (!Array.isArray(meta.tiles) || meta.tiles.length === 0) return null;
		return { ...meta, tiles: meta.tiles.map((tile) => resolve(tile, address)) };
	} catch {
		return null;
	}
}

/** `URL` escapes the braces of `{z}/{x}/{y}`; they are the tile address's own. */
function resolve(tile: string, address: URL): string {
	return new URL(tile, address).href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
