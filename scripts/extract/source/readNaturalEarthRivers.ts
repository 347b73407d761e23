import path from 'node:path';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { Box } from '../frame';
import { isInside } from '../frame';
import { fetchPackage } from './fetchPackage';
import { loadModule } from './loadModule';
import { NATURAL_EARTH } from './packages';

interface Shapefile {
	open(
		shp: string,
		dbf: string,
		options: { encoding: string },
	): Promise<{
		read(): Promise<{ done: boolean; value: Feature<LineString | MultiLineString | null> }>;
	}>;
}

/**
 * Natural Earth's river and lake centre lines that reach into a box. The names are not used: they hold a
 * literal `?` for every soft sign, and a river is found by its source and mouth instead.
 */
export async function readNaturalEarthRivers(box: Box): Promise<Position[][]> {
	const shapefile = await loadModule<Shapefile>('shapefile');
	const stem = path.join(fetchPackage(NATURAL_EARTH), 'magics/10m/ne_10m_rivers_lake_centerlines');
	const source = await shapefile.open(`${stem}.shp`, `${stem}.dbf`, { encoding: 'utf-8' });
	const lines: Position[][] = [];
	for (let next = await source.read(); !next.done; next = await source.read()) {
		const { geometry } = next.value;
		if (!geometry) continue;
		const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		lines.push(...parts.filter((part) => part.length > 1 && part.some((p) => isInside(p, box))));
	}
	return lines.map((line) => line.map((p) => p.map((x) => Math.round(x * 1e5) / 1e5)));
}
