import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { decode } from 'geobuf';
import Pbf from 'pbf';
import type { Position } from '../../../src/lib/geo/position.ts';
import type { Box } from '../../../src/lib/geo/box.ts';
import { polygonsOf } from '../../../src/lib/geo/geojson.ts';
import { fetchPackage } from './fetchPackage';
import { TIME_ZONES } from './packages';

/** The package's index: a tree of quarters, each cut again, or the one zone it lies in, or a place in the data. */
type Quarter = { pos: number; len: number } | { [letter: string]: Quarter } | number | number[] | null;

/** A part of a time zone, as one tile of the package holds it. */
export interface ZonePart {
	zone: string;
	rings: Position[][];
}

/**
 * The zones' parts, tile by tile, of all tiles that touch the box and hold more than one zone. A tile is cut a
 * little off its quarter, at the same place as its neighbour; its zones share every vertex of a common border.
 */
export function readTimeZones(box: Readonly<Box>): ZonePart[][] {
	const folder = path.join(fetchPackage(TIME_ZONES), 'data');
	const index = JSON.parse(readFileSync(path.join(folder, 'timezones.geojson.index.json'), 'utf8')) as {
		lookup: Quarter;
	};
	const data = readFileSync(path.join(folder, 'timezones.geojson.geo.dat'));
	return tilesIn(index.lookup, [-180, -90, 180, 90], box).map(({ pos, len }) => {
		const tile = decode(new Pbf(data.subarray(pos, pos + len))) as FeatureCollection;
		return (tile.features as Feature<Polygon | MultiPolygon, { tzid: string }>[]).map((part) => ({
			zone: part.properties.tzid,
			rings: polygonsOf(part.geometry).flat(),
		}));
	});
}

function tilesIn(quarter: Quarter, own: Box, wanted: Readonly<Box>): { pos: number; len: number }[] {
	if (!quarter || typeof quarter !== 'object' || Array.isArray(quarter) || isApart(own, wanted)) return [];
	if (isTile(quarter)) return [quarter];
	return Object.entries(quarter).flatMap(([letter, inner]) =>
		tilesIn(inner, quarterBox(own, letter), wanted),
	);
}

function isApart(a: Box, b: Readonly<Box>): boolean {
	return a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3];
}

function isTile(quarter: object): quarter is { pos: number; len: number } {
	return 'pos' in quarter && 'len' in quarter;
}

/** `a` is the north-east, and on against the clock. */
function quarterBox([west, south, east, north]: Box, letter: string): Box {
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	if (letter === 'a') return [x, y, east, north];
	if (letter === 'b') return [west, y, x, north];
	if (letter === 'c') return [west, south, x, y];
	return [x, south, east, y];
}
