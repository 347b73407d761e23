import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, Geometry, LineString, Polygon } from 'geojson';
import type { Position } from '../../src/lib/geo/position.ts';
import { ExtractError } from './log';
import { NATURAL_DIR } from './source/cache';

/** The lines of a layer that an earlier stage wrote, by id. */
export function readLines(layer: string): Map<string, Position[]> {
	const { features } = read<LineString>(layer);
	return new Map(features.map((f) => [f.properties.id, f.geometry.coordinates as Position[]]));
}

/** One line by reference, `<layer>/<id>`. */
export function readLine(reference: string): Position[] {
	const [layer, id] = reference.split('/');
	const line = readLines(layer).get(id);
	if (!line) throw new ExtractError(`${layer}.geojson has no ${id}`);
	return line;
}

/** The outer rings of a layer of polygons, by id. */
export function readRings(layer: string): Map<string, Position[]> {
	const { features } = read<Polygon>(layer);
	return new Map(features.map((f) => [f.properties.id, f.geometry.coordinates[0] as Position[]]));
}

function read<G extends Geometry>(layer: string): FeatureCollection<G, { id: string }> {
	const file = path.join(NATURAL_DIR, `${layer}.geojson`);
	if (!existsSync(file))
		throw new ExtractError(`${layer}.geojson is missing: run the stage that writes it first`);
	return JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<G, { id: string }>;
}
