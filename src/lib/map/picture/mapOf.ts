import type { Box } from '../../geo/box';
import { mercator, unmercator, worldPx } from '../../geo/mercator';
import type { Size } from '../../geo/projector';
import type { View } from '../../geo/view';

/** Of a picture and of its map, CSS pixels. */
export const PICTURE_WIDTH = 960;
export const MAP_WIDTH = 924;

/** Neither a strip nor a column: how high a picture's map is at least and at most, CSS pixels. */
export const LEAST_HEIGHT = 390;
export const MOST_HEIGHT = 1100;

/**
 * The map of a picture that shows what a window shows, and no more: of the same shape, larger or smaller. Where it would
 * be a strip or a column, the ends are left out; where the window hangs over the plate's edge, the empty margin.
 *
 * @param look where the window looks; without it the picture frames itself
 * @param shown the window's size, pixels
 * @param frame the plate's
 */
export function mapOf(
	look: View | undefined,
	shown: Size,
	frame: Readonly<Box>,
): { mapHeight: number; view?: View } {
	const { width, height } = { width: Math.max(1, shown.width), height: Math.max(1, shown.height) };
	const least = (wished: number) => Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wished)));
	if (!look) return { mapHeight: least((MAP_WIDTH * height) / width) };
	// All in the window's pixels, from the left upper corner of the world.
	const scale = worldPx(look.zoom);
	const pixels = (position: [number, number]) =>
		mercator(position).map((part) => part * scale) as [number, number];
	const [x, y] = pixels([look.lon, look.lat]);
	const [west, north] = pixels([frame[0], frame[3]]);
	const [east, south] = pixels([frame[2], frame[1]]);
	const across = within(x, width, west, east);
	const down = within(y, height, north, south);
	const mapHeight = least((MAP_WIDTH * down.length) / across.length);
	const larger = Math.max(MAP_WIDTH / across.length, mapHeight / down.length);
	const [lon, lat] = unmercator([across.middle / scale, down.middle / scale]);
	return { mapHeight, view: { zoom: look.zoom + Math.log2(larger), lat, lon } };
}

/** The part of a stretch about a middle that lies between two edges; the whole where none does. */
function within(
	middle: number,
	length: number,
	from: number,
	to: number,
): { middle: number; length: number } {
	const [start, end] = [Math.max(from, middle - length / 2), Math.min(to, middle + length / 2)];
	return end - start > 1 ? { middle: (start + end) / 2, length: end - start } : { middle, length };
}
