import type { Position } from '../../../src/lib/geo/position.ts';
import { crossingsAt } from '../../../src/lib/geo/ring.ts';
import type { Grid } from './readGrey';

export function cellAt({ west, north, step, width, height }: Grid, [lon, lat]: Position): number {
	const x = Math.floor((lon - west) / step);
	const y = Math.floor((north - lat) / step);
	return x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x;
}

/** Every cell a line passes through, sampled at a third of a cell: none that matters is missed. */
export function cellsAlong(grid: Grid, line: Position[]): number[] {
	const cells: number[] = [];
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1], line[i]];
		const steps = Math.max(1, Math.ceil((3 * Math.hypot(b[0] - a[0], b[1] - a[1])) / grid.step));
		for (let s = 0; s <= steps; s++) {
			const t = s / steps;
			const cell = cellAt(grid, [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
			if (cell >= 0 && cell !== cells.at(-1)) cells.push(cell);
		}
	}
	return cells;
}

/** The cells whose centre lies in a ring. */
export function cellsWithin(grid: Grid, ring: Position[]): number[] {
	const cells: number[] = [];
	const centreLat = (y: number) => grid.north - (y + 0.5) * grid.step;
	for (let y = 0; y < grid.height; y++) {
		const crossings = crossingsAt(ring, centreLat(y));
		for (let c = 0; c + 1 < crossings.length; c += 2) {
			const from = Math.max(0, Math.ceil((crossings[c] - grid.west) / grid.step - 0.5));
			const to = Math.min(grid.width - 1, Math.floor((crossings[c + 1] - grid.west) / grid.step - 0.5));
			for (let x = from; x <= to; x++) cells.push(y * grid.width + x);
		}
	}
	return cells;
}

/** The up to eight cells around one. */
export function neighbours({ width, height }: Grid, cell: number): number[] {
	const [x, y] = [cell % width, Math.floor(cell / width)];
	const cells: number[] = [];
	for (let dy = -1; dy <= 1; dy++)
		for (let dx = -1; dx <= 1; dx++) {
			const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
			if (inside && (dx || dy)) cells.push(cell + dy * width + dx);
		}
	return cells;
}

/** Whether two neighbouring cells share an edge and not just a corner. */
export function isBeside({ width }: Grid, a: number, b: number): boolean {
	return Math.abs(a - b) === 1 || Math.abs(a - b) === width;
}
