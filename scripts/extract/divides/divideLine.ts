import type { Position } from '../../../src/lib/geo/position.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import type { Basins } from './floodBasins';
import { traceBoundaries } from './traceBoundaries';

/**
 * The longest line between two groups of basins, along the cells' edges, from west to east.
 * Pockets of one basin in another and other basins that come between can leave shorter ones: they are dropped.
 */
export function divideLine({ grid, labels, names }: Basins, sides: [string[], string[]]): Position[] {
	const side = names.map((name) => (sides[0].includes(name) ? 1 : sides[1].includes(name) ? 2 : 0));
	for (const name of sides.flat()) if (!names.includes(name)) throw new Error(`no basin ${name}`);
	const grouped = labels.map((label) => side[label]);
	const lines = traceBoundaries(grid, grouped)
		.filter(({ a, b }) => a === 1 && b === 2)
		.map(({ points }) => points);
	if (lines.length === 0) throw new Error(`nothing lies between ${sides[0].join()} and ${sides[1].join()}`);
	const line = lines.reduce((best, next) => (lengthKm(next) > lengthKm(best) ? next : best));
	return line[0][0] <= line.at(-1)![0] ? line : [...line].reverse();
}
