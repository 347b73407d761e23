import type { Relief } from '$lib/data/loadRelief';
import { mercator } from '$lib/geo/mercator';

/** Addresses of the relief's tiles. */
export function tilesOf({ tiles, bounds, minzoom, maxzoom }: Relief): string[] {
	const [template] = tiles;
	if (!template || !bounds) return [];
	const [[left, top], [right, bottom]] = [mercator([bounds[0], bounds[3]]), mercator([bounds[2], bounds[1]])];
	const paths: string[] = [];
	for (let z = minzoom; z <= maxzoom; z++) {
		const cell = (share: number) => Math.min(2 ** z - 1, Math.max(0, Math.floor(share * 2 ** z)));
		for (let x = cell(left); x <= cell(right); x++)
			for (let y = cell(top); y <= cell(bottom); y++)
				paths.push(
					new URL(template.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)).pathname,
				);
	}
	return paths;
}
