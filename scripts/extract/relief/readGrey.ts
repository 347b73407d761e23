import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'jpeg-js';
import type { Box } from '../../../src/lib/geo/box.ts';
import { fetchPackage } from '../source/fetchPackage';
import { RELIEF } from '../source/packages';

/** A raster in longitude and latitude; cell (0, 0) is the north-west one and `values` runs row by row. */
export interface Grid {
	west: number;
	north: number;
	/** Degrees a cell, both ways. */
	step: number;
	width: number;
	height: number;
	values: Float32Array;
}

const TILE = 675;
/** 2 arc-minutes. */
export const STEP = 1 / 30;

/** The source's grey levels (0–255) over a box whose edges fall on whole cells. */
export function readGrey([west, south, east, north]: Readonly<Box>): Grid {
	const dir = path.join(fetchPackage(RELIEF), 'marble/data/maps/earth/srtm/3');
	const left = Math.round((west + 180) / STEP);
	const top = Math.round((90 - north) / STEP);
	const width = Math.round((east - west) / STEP);
	const height = Math.round((north - south) / STEP);
	const values = new Float32Array(width * height);
	for (let row = Math.floor(top / TILE); row * TILE < top + height; row++)
		for (let column = Math.floor(left / TILE); column * TILE < left + width; column++) {
			const folder = String(row).padStart(6, '0');
			const file = path.join(dir, folder, `${folder}_${String(column).padStart(6, '0')}.jpg`);
			if (!existsSync(file)) throw new Error(`${RELIEF.name} has no tile ${file}`);
			const image = decode(readFileSync(file), { useTArray: true });
			const y0 = Math.max(top, row * TILE);
			const x0 = Math.max(left, column * TILE);
			for (let y = y0; y < Math.min(top + height, (row + 1) * TILE); y++)
				for (let x = x0; x < Math.min(left + width, (column + 1) * TILE); x++) {
					const from = ((y - row * TILE) * TILE + (x - column * TILE)) * 4;
					values[(y - top) * width + (x - left)] = image.data[from];
				}
		}
	return { west, north, step: STEP, width, height, values };
}
