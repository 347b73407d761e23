import { expect, test } from 'vitest';
import { linesOf, polygonsOf } from './geojson';

const line = [
	[0, 0],
	[1, 1],
];
const ring = [...line, [0, 1], [0, 0]];

test('one and several are read alike', () => {
	expect(linesOf({ type: 'LineString', coordinates: line })).toEqual([line]);
	expect(linesOf({ type: 'MultiLineString', coordinates: [line, line] })).toEqual([line, line]);
	expect(polygonsOf({ type: 'Polygon', coordinates: [ring, ring] })).toEqual([[ring, ring]]);
	expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).toEqual([[ring], [ring]]);
});
