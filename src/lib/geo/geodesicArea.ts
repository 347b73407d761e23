import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon } from 'geojson';
import { polygonsOf } from './geojson.ts';
import type { Position } from './position.ts';

/**
 * Longest edge left undivided, degrees. GeoJSON edges are straight in lon/lat, a geodesic bows polewards: at 55°N
 * an edge of 0.05° bows by under 1 m.
 */
const LONGEST_EDGE = 0.05;

/** WGS84 geodesic area of a polygon or multipolygon, km², edges read as straight in lon/lat (RFC 7946 §3.1.1). */
export function geodesicAreaKm2(geometry: Polygon | MultiPolygon): number {
	let sum = 0;
	for (const [outer, ...holes] of polygonsOf(geometry)) {
		if (outer) sum += Math.abs(ringAreaKm2(outer));
		for (const hole of holes) sum -= Math.abs(ringAreaKm2(hole));
	}
	return sum;
}

function ringAreaKm2(ring: Position[]): number {
	const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
	for (let i = 1; i < ring.length; i++) {
		const [lon1, lat1] = ring[i - 1]!;
		const [lon2, lat2] = ring[i]!;
		const parts = Math.max(
			1,
			Math.ceil(Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1)) / LONGEST_EDGE),
		);
		for (let part = 0; part < parts; part++) {
			const share = part / parts;
			polygon.AddPoint(lat1 + (lat2 - lat1) * share, lon1 + (lon2 - lon1) * share);
		}
	}
	return polygon.Compute(false, true).area! / 1e6;
}
