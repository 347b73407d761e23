import geographiclib from 'geographiclib-geodesic';
import type { Position } from './position.ts';

/** WGS84 geodesic distance of two positions, metres. */
export function geodesicMetres([lon1, lat1]: Position, [lon2, lat2]: Position): number {
	const { DISTANCE } = geographiclib.Geodesic;
	return geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, DISTANCE).s12!;
}

/** The metres along each edge of a line: one fewer than it has vertices. */
export function edgeMetres(line: readonly Position[]): number[] {
	return line.slice(1).map((to, i) => geodesicMetres(line[i]!, to));
}
