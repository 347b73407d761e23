import type { Map as MapLibreMap, RasterDEMTileSource } from 'maplibre-gl';
import type { Relief } from '../../data/loadRelief';

/**
 * The relief as a first view has it: of a level that a slow line brings in a second or two. A level is a quarter of the
 * next one's pixels, and the whole plate of the third level 0.4 MB.
 *
 * @param zoom of the view that the map opens with
 */
export function firstRelief(relief: Relief, zoom: number): Relief {
	const level = Math.min(3, Math.floor(zoom) - 1);
	return { ...relief, maxzoom: Math.min(relief.maxzoom, Math.max(relief.minzoom, level)) };
}

/** Has the map fetch the relief as fine as it goes; what it shows stays until the finer tiles are there. */
export function refineRelief(map: MapLibreMap, { maxzoom }: Relief): void {
	const source = map.getSource<RasterDEMTileSource>('relief');
	if (!source || source.maxzoom === maxzoom) return;
	source.maxzoom = maxzoom;
	// Which tiles are wanted is asked anew when the limits are set, even to what they were.
	map.setMinZoom(map.getMinZoom());
}
