declare module 'lineclip' {
	import type { Position } from 'geojson';

	type Box = [west: number, south: number, east: number, north: number];

	/** The parts of a line (two positions at least) inside a box. */
	export function clipPolyline(line: Position[], box: Box): Position[][];
	/** The part of a ring, of either direction, inside a box; empty where there is none. */
	export function clipPolygon(ring: Position[], box: Box): Position[];
}
