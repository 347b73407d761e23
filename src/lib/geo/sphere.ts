import type { Position } from './position.ts';

/** Mean Earth radius, km (IUGG; the one Turf uses). */
const RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance of two `[lon, lat]` positions, km. */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
	const halfLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
	const halfLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
	const h = halfLat * halfLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * halfLon * halfLon;
	return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line of `[lon, lat]` positions, km. */
export function lengthKm(line: Position[]): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) sum += distanceKm(line[i - 1]!, line[i]!);
	return sum;
}
