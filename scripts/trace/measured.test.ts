import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measuredKm, readMeasured } from './measured.ts';

// A degree of the equator is 111.195 km on the sphere; the second edge was 150 km along the source.
const coordinates = [
	[0, 0],
	[1, 0],
	[2, 0],
];

it('a whole edge counts as measured, in either direction, and any other as drawn', () => {
	const folder = mkdtempSync(join(tmpdir(), 'measured-'));
	const feature = (properties: object) => ({
		type: 'Feature',
		properties,
		geometry: { type: 'LineString', coordinates },
	});
	const features = [feature({ id: 'a', edgesM: [111_195, 150_000] }), feature({ id: 'b' })];
	writeFileSync(join(folder, 'borders.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
	const measured = readMeasured(folder);
	rmSync(folder, { recursive: true });
	const km = (...line: [number, number][]) => measuredKm(line, measured);
	expect(km([0, 0], [1, 0], [2, 0])).toBeCloseTo(261.195, 3);
	expect(km([2, 0], [1, 0])).toBeCloseTo(150, 6);
	expect(km([2, 0], [1.5, 0])).toBeCloseTo(55.6, 1);
	expect(km([0, 0])).toBe(0);
});
