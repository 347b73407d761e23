import type { Position } from 'geojson';

/** Authalic radius of the WGS84 ellipsoid, km: right for areas, within 0.3 % for lengths. */
const EARTH_KM = 6371.0072;
const RAD = Math.PI / 180;

/** Metres per degree of latitude on that sphere. */
export const METRES_PER_DEGREE = EARTH_KM * RAD * 1000;

/** Great-circle distance, km. */
export function distanceKm(a: Position, b: Position): number {
	const dLat = (b[1] - a[1]) * RAD;
	const dLon = (b[0] - a[0]) * RAD;
	const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.sin(dLon / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

export function lengthKm(line: Position[]): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) sum += distanceKm(line[i - 1], line[i]);
	return sum;
}

/** Unsigned area of a closed ring on the sphere, km². */
export function ringAreaKm2(ring: Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1], ring[i]];
		sum += (b[0] - a[0]) * RAD * (2 + Math.sin(a[1] * RAD) + Math.sin(b[1] * RAD));
	}
	return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

/**
 * Distance in metres from a point to a segment, and where along it (0–1), on the plane that touches
 * the earth at the point: exact enough for the few kilometres it is used over.
 */
export function toSegment(p: Position, a: Position, b: Position): { metres: number; along: number } {
	const k = Math.cos(p[1] * RAD);
	const [ax, ay] = [(a[0] - p[0]) * k, a[1] - p[1]];
	const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
	return { metres: Math.hypot(ax + along * dx, ay + along * dy) * METRES_PER_DEGREE, along };
}
