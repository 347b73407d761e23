import type { Position } from 'geojson';
import { pointInRing } from '../geometry/pointInRing';

/** A point in each island that the story or the map names. */
const INSIDE: Record<string, Position> = {
	sakhalin: [142.8, 50.5],
	hokkaido: [142.9, 43.4],
	honshu: [138.5, 36.3],
	shikoku: [133.5, 33.8],
	kunashir: [145.8, 44.1],
	iturup: [147.6, 45.0],
	shikotan: [146.75, 43.8],
	urup: [149.95, 45.95],
	simushir: [151.98, 46.94],
	'great-shantar': [137.6, 55.0],
	feklistova: [136.9, 55.0],
	changxing: [121.4, 39.58],
	tsushima: [129.33, 34.4],
	awaji: [134.85, 34.35],
	sado: [138.4, 38.0],
};

export function nameIsland(ring: Position[]): string | undefined {
	return Object.keys(INSIDE).find((name) => pointInRing(INSIDE[name], ring));
}
