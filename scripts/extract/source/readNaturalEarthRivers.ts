import type { LineString, MultiLineString } from 'geojson';
import { roundPosition, type Position } from '../../../src/lib/geo/position.ts';
import { isInBox, type Box } from '../../../src/lib/geo/box.ts';
import { linesOf } from '../../../src/lib/geo/geojson.ts';
import { readNaturalEarth } from './readNaturalEarth';

/**
 * Natural Earth's river and lake centre lines that reach into a box, 5 decimals. The names are not used: they
 * hold a literal `?` for every soft sign, and a river is found by its source and mouth instead.
 */
export async function readNaturalEarthRivers(box: Readonly<Box>): Promise<Position[][]> {
	const shapes = (await readNaturalEarth('ne_10m_rivers_lake_centerlines')) as (
		LineString | MultiLineString
	)[];
	return shapes
		.flatMap(linesOf)
		.filter((line) => line.length > 1 && line.some((p) => isInBox(p, box)))
		.map((line) => line.map(roundPosition));
}
