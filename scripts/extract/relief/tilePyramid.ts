import { mercator, TILE, unmercator } from '../../../src/lib/geo/mercator.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { FRAME } from '../frame';
import type { Grid } from './readGrey';
import { sampleGrid } from './sampleGrid';

/** As large as the page's, so that a zoom is the same here and there. */
export const TILE_SIZE = TILE;

/** One zoom's whole mosaic of web-mercator tiles, heights in metres. */
export interface Level {
	zoom: number;
	/** Tile numbers of the mosaic's north-west tile. */
	x0: number;
	y0: number;
	columns: number;
	rows: number;
	values: Float32Array;
}

/** Tile numbers of a place, with fractions. */
export function tileOf(place: Position, zoom: number): [number, number] {
	const [x, y] = mercator(place);
	return [x * 2 ** zoom, y * 2 ** zoom];
}

/** The finest level, sampled from the grid; even tile numbers at the corner, so that halving keeps whole tiles. */
export function finestLevel(grid: Grid, zoom: number, lowestZoom: number): Level {
	const [west, south, east, north] = FRAME;
	const block = 2 ** (zoom - lowestZoom);
	const [left, top] = tileOf([west, north], zoom);
	const [right, bottom] = tileOf([east, south], zoom);
	const x0 = Math.floor(left / block) * block;
	const y0 = Math.floor(top / block) * block;
	const columns = Math.ceil(right / block) * block - x0;
	const rows = Math.ceil(bottom / block) * block - y0;
	const width = columns * TILE_SIZE;
	const values = new Float32Array(width * rows * TILE_SIZE);
	const n = 2 ** zoom;
	for (let py = 0; py < rows * TILE_SIZE; py++) {
		const y = (y0 + (py + 0.5) / TILE_SIZE) / n;
		for (let px = 0; px < width; px++) {
			const [lon, lat] = unmercator([(x0 + (px + 0.5) / TILE_SIZE) / n, y]);
			values[py * width + px] = sampleGrid(grid, lon, lat);
		}
	}
	return { zoom, x0, y0, columns, rows, values };
}

/** The next coarser level: each pixel the mean of four. */
export function halve({ zoom, x0, y0, columns, rows, values }: Level): Level {
	const from = columns * TILE_SIZE;
	const [width, height] = [from / 2, (rows * TILE_SIZE) / 2];
	const half = new Float32Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const at = 2 * y * from + 2 * x;
			half[y * width + x] = (values[at] + values[at + 1] + values[at + from] + values[at + from + 1]) / 4;
		}
	return { zoom: zoom - 1, x0: x0 / 2, y0: y0 / 2, columns: columns / 2, rows: rows / 2, values: half };
}
