import { expect, it } from 'vitest';
import { findFaces, isInside } from './faces.ts';
import type { Cell } from './grid.ts';
import { neighboursOf } from './neighboursOf.ts';
import { nodeLines } from './nodeLines.ts';

// 6          ●──●
//            │4 │    4 meets 3 in the corner (6, 4) alone.
// 4 ●──●──●──●──●
//   │2 │2 │  │
// 2 ●──●──●3 │
//   │  1  │  │
// 0 ●─────●──●
//   0  2  4  6  8
it('the neighbours of land share an edge with it: a corner is none', () => {
	const box = (west: number, south: number, east: number, north: number): Cell[] => [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	const lines = [box(0, 0, 4, 2), box(0, 2, 2, 4), box(2, 2, 4, 4), box(4, 0, 6, 4), box(6, 4, 8, 6)];
	const partition = findFaces(nodeLines(lines.map((cells, tag) => ({ tag, cells }))));
	const points: [label: number, point: Cell][] = [
		[1, [1, 1]],
		[2, [1, 3]],
		[2, [3, 3]],
		[3, [5, 1]],
		[4, [7, 5]],
	];
	const labels = new Int32Array(partition.faces.length);
	for (const [label, point] of points) {
		const face = partition.faces.findIndex(
			({ rings: [outer] }, i) => i !== partition.outside && isInside(point, outer!),
		);
		labels[face] = label;
	}
	const found = [...neighboursOf(partition, labels)].map(([label, beside]) => [label, [...beside].sort()]);
	// 0 is what lies outside.
	expect(found.sort()).toEqual([
		[0, [0, 1, 2, 3, 4]],
		[1, [0, 1, 2, 3]],
		[2, [0, 1, 2, 3]],
		[3, [0, 1, 2, 3]],
		[4, [0, 4]],
	]);
});
