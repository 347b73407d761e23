import { expect, test } from 'vitest';
import { topology } from 'topojson-server';
import type { FeatureCollection, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/geo/position';
import { crossings, dryHoles, measured } from './partition';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];

/** Land of a day, each a polygon of rings. */
function land(...polygons: Position[][][]): Topology {
	const day: FeatureCollection<Polygon> = {
		type: 'FeatureCollection',
		features: polygons.map((coordinates) => ({
			type: 'Feature',
			properties: {},
			geometry: { type: 'Polygon', coordinates },
		})),
	};
	return topology({ day });
}

const LAKE = box(4, 4, 5, 5).reverse();
const right = land([box(0, 0, 10, 10), LAKE], [box(10, 0, 20, 10)]);

test('neighbours that share their line neither cross nor overlap, and a lake is no gap', async () => {
	expect(crossings(right)).toBe(0);
	const { summed, merged, holes } = await measured(right, 'day');
	expect(Math.abs(summed - merged)).toBeLessThan(1);
	expect(dryHoles(holes, [[4.5, 4.5]])).toEqual([]);
});

test('lines that cross are found, of two lands and of one with itself', () => {
	expect(crossings(land([box(0, 0, 10, 10)], [box(9, 5, 20, 15)]))).toBeGreaterThan(0);
	const bow: Position[] = [
		[0, 0],
		[10, 10],
		[10, 0],
		[0, 10],
		[0, 0],
	];
	expect(crossings(land([bow]))).toBeGreaterThan(0);
});

test('what two lands hold both is found, also where one lies within the other', async () => {
	const { summed, merged } = await measured(land([box(0, 0, 10, 10)], [box(2, 2, 3, 3)]), 'day');
	expect(summed - merged).toBeGreaterThan(1e9);
});

test('a gap within the land is found, and one at its edge lessens it', async () => {
	const { holes } = await measured(right, 'day');
	expect(dryHoles(holes, [[50, 50]])).toHaveLength(1);
	const [whole, less] = await Promise.all([
		measured(right, 'day'),
		measured(land([box(0, 0, 10, 10), LAKE]), 'day'),
	]);
	expect(whole.merged - less.merged).toBeGreaterThan(1e9);
});
