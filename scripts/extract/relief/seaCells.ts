import type { Position } from '../../../src/lib/geo/position.ts';
import { cellAt, cellsAlong, isBeside, neighbours } from './gridCells';
import type { Grid } from './readGrey';

/**
 * The cells of a grid that are sea: filled from one place up to the cells the coast runs through. Every sea must be
 * one water with that place.
 */
export function seaCells(grid: Grid, coast: Position[][], atSea: Position): Set<number> {
	const shore = new Set(coast.flatMap((line) => cellsAlong(grid, line)));
	const sea = new Set([cellAt(grid, atSea)]);
	// Sideways only: a coast's cells may touch by their corners, and the sea must not slip through.
	for (const cell of sea)
		for (const next of neighbours(grid, cell))
			if (isBeside(grid, cell, next) && !shore.has(next)) sea.add(next);
	return sea;
}
