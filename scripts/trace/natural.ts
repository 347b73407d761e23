import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../../src/lib/geo/position.ts';
import { RecordProblem } from '../record/problem.ts';

/** Natural lines by reference, `<layer>/<id>`: `borders/cn-ru-east`, `rivers/amur`, `lakes/khanka`. */
export type NaturalLines = Map<string, Position[]>;

/** Reads every `geodata/natural/*.geojson`. Polygons give their outer ring. */
export function readNatural(folder: string): NaturalLines {
	const lines: NaturalLines = new Map();
	for (const name of readdirSync(folder)
		.filter((file) => file.endsWith('.geojson'))
		.sort()) {
		const file = join(folder, name);
		let collection: FeatureCollection;
		try {
			collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
		} catch {
			throw new RecordProblem(file, 'the file', 'it is not JSON', 'run npm run extract again');
		}
		for (const feature of collection.features) {
			const id = feature.properties?.id as string | undefined;
			const line = outline(feature.geometry);
			if (!id || !line) continue;
			const reference = `${basename(name, '.geojson')}/${id}`;
			if (lines.has(reference)) {
				throw new RecordProblem(
					file,
					`feature ${id}`,
					'the id is given twice',
					'give each natural line its own id',
				);
			}
			lines.set(reference, line);
		}
	}
	return lines;
}

function outline(geometry: Geometry): Position[] | undefined {
	if (geometry.type === 'LineString') return geometry.coordinates as Position[];
	if (geometry.type === 'Polygon') return geometry.coordinates[0] as Position[];
	if (geometry.type === 'MultiPolygon') {
		const largest = [...geometry.coordinates].sort((a, b) => b[0]!.length - a[0]!.length)[0];
		return largest?.[0] as Position[];
	}
	return undefined;
}
