import type { Position } from 'geojson';
import { FRAME } from '../frame';
import { distanceKm } from '../geometry/measure';
import { pointInRing } from '../geometry/pointInRing';
import { readLines, readRings } from '../readLayer';
import { greyToMetres } from '../relief/greyToMetres';
import { readGrey, type Grid } from '../relief/readGrey';
import { readRiverPieces } from '../source/readGshhg';
import { MARKERS, SAYAN_GORGE, SEAS } from './basins';
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
	const names = ['', 'sea', ...new Set(MARKERS.map(({ basin }) => basin))];
	const labels = new Uint8Array(grid.values.length);
	const mark = (cells: number[], basin: string) => {
		for (const cell of cells) if (!labels[cell]) labels[cell] = names.indexOf(basin);
	};

	const coast = [...readLines('coast').values()];
	markSea(grid, coast, mark);
	const lakes = readRings('lakes');
	for (const marker of MARKERS) {
		for (const id of marker.lakes ?? []) {
			if (!lakes.has(id)) throw new Error(`lakes.geojson has no ${id}`);
			mark(cellsWithin(grid, lakes.get(id)!), marker.basin);
		}
		for (const place of marker.places ?? []) mark([cellAt(grid, place)], marker.basin);
	}
	// After the lakes: the Irtysh's centre line runs on through Zaysan, whose upper side is another basin here.
	const named = namedRivers();
	for (const { basin, points } of named) mark(cellsAlong(grid, points), basin);
	for (const { basin, points } of labelRivers(await readRiverPieces(FRAME), named))
		mark(cellsAlong(grid, points), basin);
	flood(grid, labels);
	return { grid, labels, names };
}

/** The named rivers with their basins; the Yenisei in two at the gorge. */
function namedRivers(): { basin: string; points: Position[] }[] {
	const rivers = readLines('rivers');
	const yenisei = rivers.get('yenisei')!;
	const gorge = yenisei.reduce(
		(best, p, i) => (distanceKm(p, SAYAN_GORGE) < distanceKm(yenisei[best], SAYAN_GORGE) ? i : best),
		0,
	);
	rivers.set('yenisei-above-gorge', yenisei.slice(0, gorge + 1));
	rivers.set('yenisei-below-gorge', yenisei.slice(gorge + 1));
	return MARKERS.flatMap(({ basin, rivers: ids = [] }) =>
		ids.map((id) => {
			if (!rivers.has(id)) throw new Error(`rivers.geojson has no ${id}`);
			return { basin, points: rivers.get(id)! };
		}),
	);
}

/** Marks the sea, part by part; the coast's own cells stay land. */
function markSea(grid: Grid, coast: Position[][], mark: (cells: number[], basin: string) => void): void {
	const groups = new Map<string, number[]>();
	for (const cell of seaCells(grid, coast)) {
		const centre: Position = [
			grid.west + ((cell % grid.width) + 0.5) * grid.step,
			grid.north - (Math.floor(cell / grid.width) + 0.5) * grid.step,
		];
		const basin = SEAS.find(({ within }) => pointInRing(centre, within))?.basin ?? 'sea';
		if (!groups.has(basin)) groups.set(basin, []);
		groups.get(basin)!.push(cell);
	}
	for (const [basin, cells] of groups) mark(cells, basin);
}
