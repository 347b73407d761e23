import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { tidyPolygons } from './rfc7946';
import type { AtlasTopology } from '../topology';

type Areas = Extract<Parameters<typeof merge>[1], readonly unknown[]>;

/** Merges some parcels into one geometry: the borders between them are gone. */
export function mergeParcels(topology: AtlasTopology, ids: ReadonlySet<string>): Polygon | MultiPolygon {
	const parts = topology.objects.parcels.geometries.filter(({ properties }) =>
		ids.has((properties as { key: string }).key),
	);
	return tidyPolygons(merge(topology, parts as Areas));
}
