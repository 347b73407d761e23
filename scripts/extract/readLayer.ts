import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { ExtractError } from './log';
import { NATURAL_DIR } from './source/cache';

/** The lines of a layer that an earlier stage wrote, by id. */
export function readLines(layer: string): Map<string, Position[]> {
	const file = path.join(NATURAL_DIR, `${layer}.geojson`);
	if (!existsSync(file))
		throw new ExtractError(`${layer}.geojson is missing: run the stage that writes it first`);
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		LineString,
		{ id: string }
	>;
	return new Map(features.map((f) => [f.properties.id, f.geometry.coordinates]));
}
