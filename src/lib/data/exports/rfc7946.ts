import type { MultiPolygon, Polygon, Position as AnyPosition } from 'geojson';
import { polygonsOf } from '../../geo/geojson';
import type { Position } from '../../geo/position';
import { twiceSignedArea } from '../../geo/ring';

/** Decimals of exported degrees: 5 is about a metre, finer than any line of the record. */
const DECIMALS = 5;

/**
 * Makes polygons fit for RFC 7946: exterior rings counter-clockwise, holes clockwise, coordinates rounded,
 * no position twice running. Rings that rounding leaves without an area are dropped. One polygon alone comes
 * back as a `Polygon`.
 */
export function tidyPolygons(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
	const tidy = polygonsOf(geometry).flatMap((polygon) => {
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
export function roundLine(line: readonly AnyPosition[]): Position[] {
	const rounded: Position[] = [];
	for (const [lon = 0, lat = 0] of line) {
		const next: Position = [round(lon), round(lat)];
		const last = rounded.at(-1);
		if (!last || last[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
	}
	return rounded;
}

function isRing(ring: readonly Position[]): boolean {
	return ring.length >= 4 && twiceSignedArea(ring) !== 0;
}

function wind(ring: Position[], sign: 1 | -1): Position[] {
	return Math.sign(twiceSignedArea(ring)) === sign ? ring : ring.toReversed();
}

function round(degrees: number): number {
	const factor = 10 ** DECIMALS;
	return Math.round(degrees * factor) / factor + 0;
}
