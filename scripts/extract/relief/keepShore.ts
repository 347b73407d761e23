import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../../src/lib/geo/position.ts';
import { polygonsOf } from '../../../src/lib/geo/geojson.ts';
import { FRAME } from '../frame';
import { readLines } from '../readLayer';
import { readTable } from '../readTable';
import { readNaturalEarth } from '../source/readNaturalEarth';
import { cellAt, cellsWithin } from './gridCells';
import { STEP, type Grid } from './readGrey';
import { seaCells } from './seaCells';

/** The shallowest sea and the lowest land, metres. */
const SHORE_M = { sea: -2, land: 2 };

/** Land outside the frame that lies lower than this is left: it is the Caspian and its shores. */
const PLAIN_M = -15;

/**
 * Makes the sign of a height tell land from sea, so that tints may break at 0: by itself the source has sea
 * over the plains of Bohai and in the Turfan hollow, and land over narrow straits. Inside the frame
 * coast.geojson decides; outside, Natural Earth's land, and only for low plains. Changes the grid in place.
 */
export async function keepShore(heights: Grid): Promise<void> {
	const { values } = heights;
	const shapes = (await readNaturalEarth('ne_10m_land')) as (Polygon | MultiPolygon)[];
	for (const [outer] of shapes.flatMap(polygonsOf))
		for (const cell of cellsWithin(heights, outer))
			if (values[cell] > PLAIN_M) values[cell] = Math.max(SHORE_M.land, values[cell]);

	const [west, south, east, north] = FRAME;
	const [width, height] = [(east - west) / STEP, (north - south) / STEP].map(Math.round);
	const frame: Grid = { west, north, step: STEP, width, height, values: new Float32Array(0) };
	const sea = seaCells(frame, [...readLines('coast').values()], readTable('coast').atSea);
	for (let cell = 0; cell < width * height; cell++) {
		const centre: Position = [
			west + ((cell % width) + 0.5) * STEP,
			north - (Math.floor(cell / width) + 0.5) * STEP,
		];
		const at = cellAt(heights, centre);
		values[at] = sea.has(cell) ? Math.min(SHORE_M.sea, values[at]) : Math.max(SHORE_M.land, values[at]);
	}
}
