import type { Box } from '../geo/box';
import { mercator } from '../geo/mercator';
import type { Relief } from './loadRelief';

/** Addresses of all the relief's tiles. */
export const allTiles = (relief: Relief): string[] =>
	Array.from({ length: relief.maxzoom - relief.minzoom + 1 }, (_, i) => i + relief.minzoom).flatMap((z) =>
		tilesIn(relief, z, [-180, -85, 180, 85]),
	);

/** Addresses of the relief's tiles of a level that a box touches; none where it does not say how far it goes. */
export function tilesIn({ tiles, bounds }: Relief, z: number, box: Readonly<Box>): string[] {
	const [template] = tiles;
	if (!template || !bounds) return [];
	const [west, south, east, north] = bounds;
	const [left, top] = mercator([Math.max(west, box[0]), Math.min(north, box[3])]);
	const [right, bottom] = mercator([Math.min(east, box[2]), Math.max(south, box[1])]);
	const cell = (share: number) => Math.min(2 ** z - 1, Math.max(0, Math.floor(share * 2 ** z)));
	const paths: string[] = [];
	for (let x = cell(left); left <= right && x <= cell(right); x++)
		for (let y = cell(top); top <= bottom && y <= cell(bottom); y++)
			paths.push(
				new URL(template.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)).pathname,
			);
	return paths;
}
