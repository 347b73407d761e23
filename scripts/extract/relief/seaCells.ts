import type { Position } from 'geojson';
import { cellAt, cellsAlong, isBeside, neighbours } from './gridCells';
import type { Grid } from './readGrey';

/** A place in the open sea of Okhotsk; every sea of the frame is one water with it. */
const AT_SEA: Position = [148, 54];

/** The cells of the frame's grid that are sea: filled from one place up to the cells the coast runs through. */
export function seaCells(grid: Grid, coast: Position[][]): Set<number> {
	const shore = new Set(coast.flatMap((line) => cellsAlong(grid, line)));
	const sea = new Set([cellAt(grid, AT_SEA)]);
	// Sideways only: a coast's cells may touch by their corners, and the sea must not slip through.
	for (const cell of sea)
		for (const next of neighbours(grid, cell))
			if (isBeside(grid, cell, next) && !shore.has(next)) sea.add(next);
	return sea;
}
