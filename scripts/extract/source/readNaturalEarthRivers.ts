import type { LineString, MultiLineString, Position } from 'geojson';
import { isInside, type Box } from '../frame';
import { readNaturalEarth } from './readNaturalEarth';

/**
 * Natural Earth's river and lake centre lines that reach into a box, 5 decimals. The names are not used: they
 * hold a literal `?` for every soft sign, and a river is found by its source and mouth instead.
 */
export async function readNaturalEarthRivers(box: Box): Promise<Position[][]> {
	const shapes = (await readNaturalEarth('ne_10m_rivers_lake_centerlines')) as (
		LineString | MultiLineString
	)[];
	return shapes
		.flatMap((shape) => (shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates))
		.filter((line) => line.length > 1 && line.some((p) => isInside(p, box)))
		.map((line) => line.map((p) => p.map((x) => Math.round(x * 1e5) / 1e5)));
}
