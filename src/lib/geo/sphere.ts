import type { Position } from './position.ts';

/** Mean Earth radius, km (IUGG; the one Turf uses). */
const RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Metres per degree of latitude. */
export const METRES_PER_DEGREE = RADIUS_KM * RADIANS * 1000;

/** Great-circle distance of two positions, km. */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
	const halfLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
	const halfLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
	const h = halfLat * halfLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * halfLon * halfLon;
	return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Length of a line, km. */
export function lengthKm(line: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) sum += distanceKm(line[i - 1]!, line[i]!);
	return sum;
}

/** Unsigned area of a ring, km². For the record's own areas there is `geodesicAreaKm2`, on the ellipsoid. */
export function ringAreaKm2(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [lon1, lat1] = ring[i - 1]!;
		const [lon2, lat2] = ring[i]!;
		sum += (lon2 - lon1) * RADIANS * (2 + Math.sin(lat1 * RADIANS) + Math.sin(lat2 * RADIANS));
	}
	return Math.abs((sum * RADIUS_KM * RADIUS_KM) / 2);
}

/**
 * Distance in metres from a position to a segment, and where along it (0–1), on the plane that touches the earth at
 * the position: exact enough for the few kilometres it is used over.
 */
export function toSegment(p: Position, a: Position, b: Position): { metres: number; along: number } {
	const k = Math.cos(p[1] * RADIANS);
	const [ax, ay] = [(a[0] - p[0]) * k, a[1] - p[1]];
	const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
	return { metres: Math.hypot(ax + along * dx, ay + along * dy) * METRES_PER_DEGREE, along };
}
