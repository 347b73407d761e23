import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Box } from '../../../src/lib/geo/box.ts';
import { FRAME } from '../frame';
import { say } from '../log';
import { PROJECT_DIR } from '../source/cache';
import { NATURAL_EARTH, RELIEF } from '../source/packages';
import { RETRIEVED } from '../writeLayer';
import { keepShore } from './keepShore';
import { quietRelief } from './quietRelief';
import { readGrey } from './readGrey';
import { finestLevel, halve, TILE_SIZE, type Level } from './tilePyramid';
import { writeTiles } from './writeTiles';

const RELIEF_DIR = path.join(PROJECT_DIR, 'static/relief');

const LOWEST_ZOOM = 2;
/** A tile of 512 at zoom 5 has 1.3 arc-minutes a pixel: already finer than the source's 2. */
const HIGHEST_ZOOM = 5;

/** What the lowest zoom's tiles cover, so that no tile is padded. */
const READ_BOX: Box = [0, 0, 180, 85];

/** Writes `static/relief`: heights as a raster-dem pyramid, so that the page shades and tints them itself. */
export async function extractRelief(): Promise<void> {
	const heights = quietRelief(readGrey(READ_BOX));
	await keepShore(heights);
	say('relief', `${heights.width}×${heights.height} cells read and smoothed`);
	rmSync(RELIEF_DIR, { recursive: true, force: true });
	mkdirSync(RELIEF_DIR, { recursive: true });
	let level: Level = finestLevel(heights, HIGHEST_ZOOM, LOWEST_ZOOM);
	for (;;) {
		const { count, bytes } = await writeTiles(level, 2 ** (HIGHEST_ZOOM - level.zoom), RELIEF_DIR);
		say('relief', `zoom ${level.zoom}: ${count} tiles, ${(bytes / 1e6).toFixed(2)} MB`);
		if (level.zoom === LOWEST_ZOOM) break;
		level = halve(level);
	}
	const meta = {
		generatedBy: 'scripts/extract',
		type: 'raster-dem',
		tiles: 'relief/{z}/{x}/{y}.webp',
		encoding: 'terrarium',
		tileSize: TILE_SIZE,
		minzoom: LOWEST_ZOOM,
		maxzoom: HIGHEST_ZOOM,
		bounds: FRAME,
		attribution: 'Relief: SRTM30 via Marble (public domain)',
		provenance: {
			source: [RELIEF.title, NATURAL_EARTH.title],
			package: [RELIEF, NATURAL_EARTH].map(({ name, version }) => `${name}@${version}`),
			licence: [RELIEF.licence, NATURAL_EARTH.licence],
			vintage: RELIEF.vintage,
			retrieved: RETRIEVED,
			recipe:
				'8-bit greys to metres by calibration, JPEG blocks and steps smoothed away where the ground is flat, ' +
				'the sign made to agree with coast.geojson, outside the frame with Natural Earth’s land (sea −2 m or less, land 2 m or more), ' +
				'cubic B-spline to web mercator, whole metres; flat beyond the frame.',
		},
	};
	writeFileSync(path.join(RELIEF_DIR, 'meta.json'), `${JSON.stringify(meta, null, '\t')}\n`);
}
