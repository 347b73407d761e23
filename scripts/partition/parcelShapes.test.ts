import { describe, expect, it } from 'vitest';
import { findFaces, isInside } from './faces.ts';
import type { Cell } from './grid.ts';
import { nodeLines } from './nodeLines.ts';
import { shapeOf } from './parcelShapes.ts';

type Line = Cell[];
const box = (west: number, south: number, east: number, north: number): Line => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];

/** A ring as text in cells, from its lowest cell of the leftmost. */
function said(ring: number[][]): string {
	expect(ring.at(-1)).toEqual(ring[0]);
	const open = ring.slice(1).map(([x, y]) => [Math.round(x! * 1e5), Math.round(y! * 1e5)] as const);
	const low = open.reduce((best, cell) =>
		cell[0] < best[0] || (cell[0] === best[0] && cell[1] < best[1]) ? cell : best,
	);
	const first = open.indexOf(low);
	return [...open.slice(first), ...open.slice(0, first)].map((cell) => cell.join()).join(' ');
}

/** The outline of the faces in which some cells lie, as polygons of rings. */
function outline(lines: Line[], ...cells: Cell[]): string[][] {
	const partition = findFaces(nodeLines(lines.map((line, tag) => ({ tag, cells: line }))));
	const labels = new Int32Array(partition.faces.length);
	for (const cell of cells) {
		const at = partition.faces.findIndex(
			({ rings: [outer, ...holes] }, i) =>
				i !== partition.outside && isInside(cell, outer!) && !holes.some((hole) => isInside(cell, hole)),
		);
		labels[at] = 7;
	}
	const shape = shapeOf(partition, labels, (label) => label === 7);
	expect(shape.type).toBe('MultiPolygon');
	return shape.coordinates.map((rings) => rings.map(said));
}

describe('outline', () => {
	// 9 ●──●──●
	//   │a │b │
	// 0 ●──●──●
	//   0  4  9
	const halves: Line[] = [
		box(0, 0, 9, 9),
		[
			[4, 0],
			[4, 9],
		],
	];

	it('of one face is its ring, counter-clockwise', () => {
		expect(outline(halves, [1, 1])).toEqual([['0,0 4,0 4,9 0,9']]);
	});

	it('of two has no line between them', () => {
		expect(outline(halves, [1, 1], [5, 1])).toEqual([['0,0 4,0 9,0 9,9 4,9 0,9']]);
	});

	it('of no face is empty', () => {
		expect(outline(halves)).toEqual([]);
	});

	it('of two apart is two polygons', () => {
		expect(outline([box(0, 0, 2, 2), box(5, 0, 7, 2)], [1, 1], [6, 1])).toEqual([
			['0,0 2,0 2,2 0,2'],
			['5,0 7,0 7,2 5,2'],
		]);
	});

	// Four faces around one vertex; three of them make a corner, and the lines between them go.
	it('turns past several lines that meet in one vertex', () => {
		const quarters: Line[] = [
			box(0, 0, 8, 8),
			[
				[4, 0],
				[4, 8],
			],
			[
				[0, 4],
				[8, 4],
			],
		];
		expect(outline(quarters, [1, 1], [5, 1], [1, 5])).toEqual([['0,0 4,0 8,0 8,4 4,4 4,8 0,8 0,4']]);
		expect(outline(quarters, [1, 1], [5, 1], [1, 5], [5, 5])).toEqual([['0,0 4,0 8,0 8,4 8,8 4,8 0,8 0,4']]);
	});
});

describe('holes', () => {
	// Four squares in one another; the 1st and 3rd rings from without are wanted.
	//
	// ●───────────────●
	// │###############│
	// │###●───────●###│
	// │###│ ●───● │###│
	// │###│ │#●#│ │###│
	const nested: Line[] = [box(0, 0, 40, 40), box(5, 5, 35, 35), box(10, 10, 30, 30), box(15, 15, 25, 25)];

	it('are clockwise, each after the smallest ring around it', () => {
		const polygons = outline(nested, [1, 1], [11, 11]);
		expect(polygons).toEqual([
			['0,0 40,0 40,40 0,40', '5,5 5,35 35,35 35,5'],
			['10,10 30,10 30,30 10,30', '15,15 15,25 25,25 25,15'],
		]);
	});

	it('go to the smallest whatever the order of the lines', () => {
		expect(outline([...nested].reverse(), [1, 1], [11, 11])).toEqual([
			['10,10 30,10 30,30 10,30', '15,15 15,25 25,25 25,15'],
			['0,0 40,0 40,40 0,40', '5,5 5,35 35,35 35,5'],
		]);
	});

	it('that are wanted too are filled', () => {
		expect(outline(nested, [1, 1], [6, 6], [11, 11], [20, 20])).toEqual([['0,0 40,0 40,40 0,40']]);
	});

	it('of two polygons side by side go each to its own', () => {
		const lines = [box(0, 0, 9, 9), box(20, 0, 29, 9), box(3, 3, 6, 6), box(23, 3, 26, 6)];
		expect(outline(lines, [1, 1], [21, 1])).toEqual([
			['0,0 9,0 9,9 0,9', '3,3 3,6 6,6 6,3'],
			['20,0 29,0 29,9 20,9', '23,3 23,6 26,6 26,3'],
		]);
	});
});

describe('a hole', () => {
	// 22 ●─●
	// 20 ●─●
	//  9 ●────────●
	//  6 │  ●──●  │   ●─●   Smaller polygons beside and above have corners level with all of those of the hole.
	//  3 │  ●──●  │   ●─●
	//  0 ●────────●
	it('is not of a polygon that has corners on the same parallels and meridians', () => {
		const lines = [box(0, 0, 9, 9), box(3, 3, 6, 6), box(20, 3, 22, 6), box(3, 20, 6, 22)];
		expect(outline(lines, [1, 1], [21, 4], [4, 21])).toEqual([
			['0,0 9,0 9,9 0,9', '3,3 3,6 6,6 6,3'],
			['20,3 22,3 22,6 20,6'],
			['3,20 6,20 6,22 3,22'],
		]);
	});

	// 15 │###●──────────●
	//    │###│  ╱╲      │   an island within the hole, which touches its rim in (5, 5)
	//  5 │###●─╱        │
	it('is not of an island in it that touches its rim', () => {
		const island: Line = [
			[5, 5],
			[8, 6],
			[6, 8],
			[5, 5],
		];
		const polygons = outline([box(0, 0, 20, 20), box(5, 5, 15, 15), island], [1, 1], [6, 6]);
		expect(polygons).toHaveLength(2);
		expect(polygons).toContainEqual(['0,0 20,0 20,20 0,20', '5,5 5,15 15,15 15,5']);
		expect(polygons).toContainEqual(['5,5 8,6 6,8']);
	});
});

describe('pinches', () => {
	// 8    ●──●
	//      │##│    two squares that touch in (4, 4) only
	// 4 ●──●──●
	//   │##│
	// 0 ●──●
	it('wanted faces that touch in a corner are two polygons', () => {
		expect(outline([box(0, 0, 4, 4), box(4, 4, 8, 8)], [1, 1], [5, 5])).toEqual([
			['0,0 4,0 4,4 0,4'],
			['4,4 8,4 8,8 4,8'],
		]);
	});

	// 9 ●────────●
	//   │###●────●   The hole touches the rim in one vertex, (9, 5): the ring that
	//   │##╱ ╲###│   passes it twice is cut into the outer ring and the hole.
	// 0 ●────────●
	it('a hole that touches the outer ring is cut from it', () => {
		const hole: Line = [
			[9, 5],
			[6, 7],
			[6, 3],
			[9, 5],
		];
		expect(outline([box(0, 0, 9, 9), hole], [1, 1])).toEqual([['0,0 9,0 9,5 9,9 0,9', '6,3 6,7 9,5']]);
	});

	// Two holes touch in (5, 5): they are followed as one ring, and cut into two.
	//
	// 9 ●───────────●
	//   │#####●─●###│
	//   │###●─●─●###│
	//   │###●─●#####│
	// 0 ●───────────●
	it('holes that touch are two holes', () => {
		expect(outline([box(0, 0, 9, 9), box(3, 3, 5, 5), box(5, 5, 7, 7)], [1, 1])[0]!.sort()).toEqual(
			['0,0 9,0 9,9 0,9', '3,3 3,5 5,5 5,3', '5,5 5,7 7,7 7,5'].sort(),
		);
	});

	// A ring of wanted faces that closes in one corner only, around an unwanted middle.
	//
	// 6 ●──●──●──●
	//   │##│##│##│
	// 4 ●──●──●──●
	//   │##│  │##│
	// 2 ●──●──●──●
	//   │##│##│      the lower right square is not wanted: (4, 2) is a pinch
	// 0 ●──●──●
	it('a ring that closes in a corner is an outer ring and a hole', () => {
		const grid: Line[] = [
			box(0, 0, 6, 6),
			[
				[2, 0],
				[2, 6],
			],
			[
				[4, 0],
				[4, 6],
			],
			[
				[0, 2],
				[6, 2],
			],
			[
				[0, 4],
				[6, 4],
			],
		];
		const wanted: Cell[] = [
			[1, 1],
			[3, 1],
			[1, 3],
			[5, 3],
			[1, 5],
			[3, 5],
			[5, 5],
		];
		expect(outline(grid, ...wanted)).toEqual([
			['0,0 2,0 4,0 4,2 6,2 6,4 6,6 4,6 2,6 0,6 0,4 0,2', '2,2 2,4 4,4 4,2'],
		]);
	});
});
