import type { Map as MapLibreMap, RasterDEMTileSource } from 'maplibre-gl';
import type { Relief } from '../../data/loadRelief';
import { tilesIn } from '../../data/reliefTiles';
import { projectorOf, type Insets, type Size } from '../../geo/projector';
import type { View } from '../../geo/view';

/**
 * The relief as a first view has it: of a level that a slow line brings in half a second, until finer tiles follow. A level
 * is a quarter of the next one's pixels; the whole plate of the second is 0.1 MB, of the third 0.4.
 *
 * @param zoom of the view that the map opens with
 */
export function firstRelief(relief: Relief, zoom: number): Relief {
	const level = Math.min(2, Math.floor(zoom) - 1);
	return { ...relief, maxzoom: Math.min(relief.maxzoom, Math.max(relief.minzoom, level)) };
}

/**
 * Asks for the relief of a first view, for the map's worker to find in the browser's cache: the line would have nothing to
 * bring while the map is opened and its worker begins. What does not come is the worker's to tell.
 */
export function askForRelief(relief: Relief, view: View, size: Size, insets: Insets): void {
	const { invert } = projectorOf(view, size, insets);
	const [[west, north], [east, south]] = [invert([0, 0]), invert([size.width, size.height])];
	const first = firstRelief(relief, view.zoom);
	for (const tile of tilesIn(first, first.maxzoom, [west, south, east, north])) fetch(tile).catch(() => {});
}

/** Has the map fetch the relief as fine as it goes; what it shows stays until the finer tiles are there. */
export function refineRelief(map: MapLibreMap, { maxzoom }: Relief): void {
	const source = map.getSource<RasterDEMTileSource>('relief');
	if (!source || source.maxzoom === maxzoom) return;
	source.maxzoom = maxzoom;
	// Which tiles are wanted is asked anew when the limits are set, even to what they were.
	map.setMinZoom(map.getMinZoom());
}
