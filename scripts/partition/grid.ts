import type { Position } from '../../src/lib/geo/position.ts';

/** Grid cells a degree: 1e-5° (about 1 m) is the finest this record can mean. */
export const CELLS = 1e5;

/** A vertex on the grid, in whole cells. */
export type Cell = readonly [x: number, y: number];

export function toCell([lon, lat]: Position): Cell {
	return [Math.round(lon * CELLS), Math.round(lat * CELLS)];
}

export function toPosition([x, y]: Cell): Position {
	return [x / CELLS, y / CELLS];
}

/** Every cell of the earth lies between −REACH and REACH, east and north: 335°. */
const REACH = 2 ** 25;

/** A number of its own for each cell, for maps: they find numbers much faster than texts. */
export function cellKey([x, y]: Cell): number {
	return (x + REACH) * (2 * REACH) + (y + REACH);
}
