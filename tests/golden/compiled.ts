import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { ParcelProperties } from '../../src/lib/atlas/model.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';

/** The real record, compiled: who held what, and the parcels' shapes on shared arcs. */
export const catalogue = readCatalogue();
export const topology = JSON.parse(readFileSync('static/data/atlas.topo.json', 'utf8')) as Topology<{
	parcels: GeometryCollection<ParcelProperties>;
}>;
export const geometries = topology.objects.parcels.geometries as MultiPolygon<ParcelProperties>[];
