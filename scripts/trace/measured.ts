import { lengthKm } from '../../src/lib/geo/sphere.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { layerFiles } from './natural.ts';
import { readLayer } from './readLayer.ts';

/** How long an edge of a natural line is along the source it was thinned from, km, by its two ends. */
export type Measured = ReadonlyMap<string, number>;

const keyOf = (a: readonly number[], b: readonly number[]) => `${a.join()} ${b.join()}`;

/** The measures of every natural line that has them (`edgesM`): thinning shortens a line, and a length is given before it. */
export function readMeasured(folder: string): Measured {
	const measured = new Map<string, number>();
	for (const file of layerFiles(folder)) {
		for (const { properties, geometry } of readLayer(file)) {
			if (geometry.type !== 'LineString') continue;
			properties.edgesM?.forEach((metres, i) => {
				const [a, b] = [geometry.coordinates[i]!, geometry.coordinates[i + 1]!];
				measured.set(keyOf(a, b), metres / 1000);
				measured.set(keyOf(b, a), metres / 1000);
			});
		}
	}
	return measured;
}

/** The length of a line, km: as measured where its edges are whole edges of natural lines, else as drawn. */
export function measuredKm(line: readonly Position[], measured: Measured): number {
	let sum = 0;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		sum += measured.get(keyOf(a, b)) ?? lengthKm([a, b]);
	}
	return sum;
}
