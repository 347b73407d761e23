import type { Position } from '../../../src/lib/geo/position.ts';
import { FRAME } from '../frame';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';
import { readLines, readRings } from '../readLayer';
import { readTable } from '../readTable';
import type { BasinsTable } from '../schema.ts';
import { greyToMetres } from '../relief/greyToMetres';
import { readGrey, type Grid } from '../relief/readGrey';
import { readRiverPieces } from '../source/readGshhg';
import { flood } from './flood';
import { cellAt, cellsAlong, cellsWithin } from '../relief/gridCells';
import { seaCells } from '../relief/seaCells';
import { labelRivers } from './labelRivers';

export interface Basins {
	grid: Grid;
	/** One label a cell; the basin's name is `names[label]`. */
	labels: Uint8Array;
	names: string[];
}

/** Labels every cell of the frame with the basin it drains to. */
export async function floodBasins(): Promise<Basins> {
	const grid = readGrey(FRAME);
	grid.values = grid.values.map(greyToMetres);
	const table = readTable('basins');
	const names = ['', 'sea', ...table.basins.map(({ basin }) => basin)];
	const labels = new Uint8Array(grid.values.length);
	const mark = (cells: number[], basin: string) => {
		for (const cell of cells) if (!labels[cell]) labels[cell] = names.indexOf(basin);
	};

	const coast = [...readLines('coast').values()];
	markSea(grid, coast, table.seas, mark);
	const lakes = readRings('lakes');
	for (const { basin, lakes: ids, places } of table.basins) {
		for (const id of ids) {
			if (!lakes.has(id)) throw new Error(`lakes.geojson has no ${id}`);
			mark(cellsWithin(grid, lakes.get(id)!), basin);
		}
		for (const place of places) mark([cellAt(grid, place)], basin);
	}
	// After the lakes: a river's centre line may run on through a lake that counts with another basin.
	const named = namedRivers(table);
	for (const { basin, points } of named) mark(cellsAlong(grid, points), basin);
	for (const { basin, points } of labelRivers(await readRiverPieces(FRAME), named))
		mark(cellsAlong(grid, points), basin);
	flood(grid, labels);
	return { grid, labels, names };
}

/** The named rivers with their basins; those that count as two, cut. */
function namedRivers({ basins, cuts }: BasinsTable): { basin: string; points: Position[] }[] {
	const rivers = readLines('rivers');
	for (const { river, at, above, below } of cuts) {
		const line = rivers.get(river)!;
		const cut = line.reduce((best, p, i) => (distanceKm(p, at) < distanceKm(line[best], at) ? i : best), 0);
		rivers.set(above, line.slice(0, cut + 1));
		rivers.set(below, line.slice(cut + 1));
	}
	return basins.flatMap(({ basin, rivers: ids }) =>
		ids.map((id) => {
			if (!rivers.has(id)) throw new Error(`rivers.geojson has no ${id}`);
			return { basin, points: rivers.get(id)! };
		}),
	);
}

/** Marks the sea, part by part; the coast's own cells stay land. */
function markSea(
	grid: Grid,
	coast: Position[][],
	seas: BasinsTable['seas'],
	mark: (cells: number[], basin: string) => void,
): void {
	const groups = new Map<string, number[]>();
	for (const cell of seaCells(grid, coast, readTable('coast').atSea)) {
		const centre: Position = [
			grid.west + ((cell % grid.width) + 0.5) * grid.step,
			grid.north - (Math.floor(cell / grid.width) + 0.5) * grid.step,
		];
		const basin = seas.find(({ within }) => isInRing(centre, within))?.basin ?? 'sea';
		if (!groups.has(basin)) groups.set(basin, []);
		groups.get(basin)!.push(cell);
	}
	for (const [basin, cells] of groups) mark(cells, basin);
}
