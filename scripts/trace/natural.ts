import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Box } from '../../src/lib/geo/box.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { readLayer, type NaturalFeature } from './readLayer.ts';

/** Natural lines by reference, `<layer>/<id>`: `borders/alaska`, `rivers/river`, `lakes/lake`. */
export type NaturalLines = Map<string, Position[]>;

/** The files of the layers of a folder, in the order of their names. */
export function layerFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.geojson'))
		.sort()
		.map((name) => join(folder, name));
}

/**
 * Reads every `geodata/natural/*.geojson`. Polygons give their outer ring.
 * @param frame of the map, in which all lines must lie
 * @throws RecordProblem naming the feature that is wrong
 */
export function readNatural(folder: string, frame?: Box): NaturalLines {
	return new Map(
		layerFiles(folder).flatMap((file) =>
			readLayer(file, frame).map(({ properties: { id }, geometry }) => [
				`${basename(file, '.geojson')}/${id}`,
				outline(geometry),
			]),
		),
	);
}

function outline(geometry: NaturalFeature['geometry']): Position[] {
	if (geometry.type === 'LineString') return geometry.coordinates as Position[];
	if (geometry.type === 'Polygon') return geometry.coordinates[0] as Position[];
	const [largest] = [...geometry.coordinates].sort((a, b) => b[0]!.length - a[0]!.length);
	return largest![0] as Position[];
}
