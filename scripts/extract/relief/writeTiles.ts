import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { FRAME } from '../frame';
import { TILE_SIZE, tileOf, type Level } from './tilePyramid';

/** Pixels beyond the frame that keep their heights: what shades and smooths looks at neighbours. */
const MARGIN = 8;

/**
 * Writes the tiles of a level that touch the frame, heights in steps of `stepM` metres (finer costs much and
 * shows nothing); returns how many and how large, bytes.
 */
export async function writeTiles(
	level: Level,
	stepM: number,
	dir: string,
): Promise<{ count: number; bytes: number }> {
	const [west, south, east, north] = FRAME;
	const [left, top] = tileOf([west, north], level.zoom).map(Math.floor);
	const [right, bottom] = tileOf([east, south], level.zoom).map(Math.floor);
	let [count, bytes] = [0, 0];
	for (let x = left; x <= right; x++)
		for (let y = top; y <= bottom; y++) {
			const raw = { width: TILE_SIZE, height: TILE_SIZE, channels: 3 } as const;
			const image = await sharp(terrarium(level, stepM, x, y), { raw })
				.webp({ lossless: true, effort: 6 })
				.toBuffer();
			const folder = path.join(dir, String(level.zoom), String(x));
			mkdirSync(folder, { recursive: true });
			writeFileSync(path.join(folder, `${y}.webp`), image);
			count++;
			bytes += image.length;
		}
	return { count, bytes };
}

/** The part of a level's pixels whose heights are written: the frame and a little around it. The page covers what lies beyond. */
function written(zoom: number): (column: number, row: number) => boolean {
	const [west, south, east, north] = FRAME;
	const [left, top] = tileOf([west, north], zoom).map((tile) => tile * TILE_SIZE - MARGIN);
	const [right, bottom] = tileOf([east, south], zoom).map((tile) => tile * TILE_SIZE + MARGIN);
	return (column, row) => column >= left && column < right && row >= top && row < bottom;
}

/** Terrarium encoding: metres = red × 256 + green + blue / 256 − 32768. Beyond the frame all is flat, which costs nothing. */
function terrarium(
	{ zoom, x0, y0, columns, values }: Level,
	stepM: number,
	x: number,
	y: number,
): Uint8Array {
	const width = columns * TILE_SIZE;
	const isWritten = written(zoom);
	const rgb = new Uint8Array(TILE_SIZE * TILE_SIZE * 3);
	for (let py = 0; py < TILE_SIZE; py++)
		for (let px = 0; px < TILE_SIZE; px++) {
			const metres = isWritten(x * TILE_SIZE + px, y * TILE_SIZE + py)
				? values[((y - y0) * TILE_SIZE + py) * width + (x - x0) * TILE_SIZE + px]
				: 0;
			const coded = Math.round((Math.round(metres / stepM) * stepM + 32768) * 256);
			const at = (py * TILE_SIZE + px) * 3;
			rgb[at] = coded >> 16;
			rgb[at + 1] = (coded >> 8) & 255;
			rgb[at + 2] = coded & 255;
		}
	return rgb;
}
