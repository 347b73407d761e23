import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Decimals of exported degrees: 5 is about a metre, finer than any line of the record. */
const DECIMALS = 5;

/**
 * Makes polygons fit for RFC 7946: exterior rings counter-clockwise, holes clockwise, coordinates rounded,
 * no position twice running. Rings that rounding leaves without an area are dropped. One polygon alone comes
 * back as a `Polygon`.
 */
export function tidyPolygons(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const tidy = polygons.flatMap((polygon) => {
		const [exterior, ...holes] = polygon.map((ring) => roundLine(ring));
		if (!exterior || !isRing(exterior)) return [];
		return [[wind(exterior, 1), ...holes.filter(isRing).map((hole) => wind(hole, -1))]];
	});
	const [only] = tidy;
	return only && tidy.length === 1
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: tidy };
}

/** A line with its coordinates rounded, `[lon, lat]` only, and no position twice running. */
export function roundLine(line: readonly Position[]): Position[] {
	const rounded: Position[] = [];
	for (const [lon = 0, lat = 0] of line) {
		const next: Position = [round(lon), round(lat)];
		const last = rounded.at(-1);
		if (!last || last[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
	}
	return rounded;
}

/** Twice the signed area of a closed ring in square degrees; positive is counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}

function isRing(ring: readonly Position[]): boolean {
	return ring.length >= 4 && signedArea(ring) !== 0;
}

function wind(ring: Position[], sign: 1 | -1): Position[] {
	return Math.sign(signedArea(ring)) === sign ? ring : ring.toReversed();
}

function round(degrees: number): number {
	const factor = 10 ** DECIMALS;
	return Math.round(degrees * factor) / factor + 0;
}
