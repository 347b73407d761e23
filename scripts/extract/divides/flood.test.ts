import { expect, test } from 'vitest';
import type { Grid } from '../relief/readGrey';
import { flood } from './flood';
import { traceBoundaries } from './traceBoundaries';

function gridOf(rows: number[][]): Grid {
	const [height, width] = [rows.length, rows[0].length];
	return { west: 0, north: height, step: 1, width, height, values: Float32Array.from(rows.flat()) };
}

test('waters meet on the ridge, not half way', () => {
	//  1  low low low  ridge  low  2
	const grid = gridOf([[0, 1, 2, 3, 9, 1, 0]]);
	const labels = Uint8Array.from([1, 0, 0, 0, 0, 0, 2]);
	flood(grid, labels);
	expect([...labels.subarray(0, 4)]).toEqual([1, 1, 1, 1]);
	expect([...labels.subarray(5)]).toEqual([2, 2]);
});

test('a hollow without a marker drains over its lowest lip', () => {
	const grid = gridOf([[0, 9, 1, 5, 0]]);
	const labels = Uint8Array.from([1, 0, 0, 0, 2]);
	flood(grid, labels);
	expect(labels[2]).toBe(2);
});

test('three basins meet in one corner, and each two share one line to it', () => {
	//  1 1 2
	//  1 1 2
	//  3 3 3
	const grid = gridOf([
		[0, 0, 0],
		[0, 0, 0],
		[0, 0, 0],
	]);
	const lines = traceBoundaries(grid, Uint8Array.from([1, 1, 2, 1, 1, 2, 3, 3, 3]));
	const meeting = [2, 1].join();
	expect(lines.map(({ a, b }) => `${a}-${b}`).sort()).toEqual(['1-2', '1-3', '2-3']);
	for (const { points } of lines) expect([points[0].join(), points.at(-1)!.join()]).toContain(meeting);
});
