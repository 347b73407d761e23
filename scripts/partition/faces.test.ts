import { describe, expect, it } from 'vitest';
import { findFaces, isInside, signedArea } from './faces.ts';
import type { Cell } from './grid.ts';
import { nodeLines } from './nodeLines.ts';

type Line = Cell[];
const square = (x: number, y: number, size: number): Line => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];

const partitionOf = (...lines: Line[]) => findFaces(nodeLines(lines.map((cells, tag) => ({ tag, cells }))));

/** A ring as text, from its lowest cell of the leftmost. */
function said(ring: Cell[]): string {
	const open = ring.slice(0, -1);
	expect(ring.at(-1)).toEqual(ring[0]);
	const first = open.reduce((low, [x, y], i) => {
		const [lowX, lowY] = open[low]!;
		return x < lowX || (x === lowX && y < lowY) ? i : low;
	}, 0);
	return [...open.slice(first), ...open.slice(0, first)].map(([x, y]) => `${x},${y}`).join(' ');
}

/** The faces as their rings, and the rings of what is outside. */
function facesOf(...lines: Line[]) {
	const { faces, outside } = partitionOf(...lines);
	return {
		inside: faces.filter((_, i) => i !== outside).map(({ rings }) => rings.map(said)),
		outside: faces[outside]!.rings.map(said),
	};
}

describe('faces', () => {
	// 10 ●──●──●
	//    │  │  │
	//  0 ●──●──●
	//    0  5  10
	it('are the two halves of a cut square, counter-clockwise, and what is outside, clockwise', () => {
		const faces = facesOf(square(0, 0, 10), [
			[5, 0],
			[5, 10],
		]);
		expect(faces.inside).toHaveLength(2);
		expect(faces.inside).toContainEqual(['0,0 5,0 5,10 0,10']);
		expect(faces.inside).toContainEqual(['5,0 10,0 10,10 5,10']);
		expect(faces.outside).toEqual(['0,0 0,10 5,10 10,10 10,0 5,0']);
	});

	// Five edges meet at (5, 5) at unlike angles: the next edge of a face is always the sharpest turn to the right.
	//
	// 10 ●─────●
	//    │ ╲ ╱ │
	//  5 │  ●──●
	//    │ ╱ ╲ │
	//  0 ●─────●
	it('meet in one vertex, each between two neighbours', () => {
		const faces = facesOf(
			square(0, 0, 10),
			[
				[0, 0],
				[5, 5],
				[10, 10],
			],
			[
				[0, 10],
				[5, 5],
				[10, 0],
			],
			[
				[5, 5],
				[10, 5],
			],
		);
		expect(faces.inside).toHaveLength(5);
		for (const face of ['0,0 10,0 5,5', '5,5 10,0 10,5', '5,5 10,5 10,10', '0,10 5,5 10,10', '0,0 5,5 0,10'])
			expect(faces.inside).toContainEqual([face]);
	});

	it('of nothing are the outside alone', () => {
		expect(partitionOf()).toEqual({
			halfEdges: [],
			faceOf: new Int32Array(0),
			faces: [{ rings: [] }],
			outside: 0,
		});
	});

	// 5 ●───●   ○──○    A line that bounds nothing has the same face on both sides.
	it('have a lone line as a hole that goes there and back', () => {
		const faces = facesOf(square(0, 0, 9), [
			[3, 3],
			[6, 3],
		]);
		expect(faces.inside).toEqual([['0,0 9,0 9,9 0,9', '3,3 6,3']]);
	});
});

describe('holes', () => {
	// 9 ●────────●
	//   │  ●──●  │
	//   │  ●──●  │
	// 0 ●────────●
	it('an island is a face, and a hole of the face around it', () => {
		const faces = facesOf(square(0, 0, 9), square(3, 3, 3));
		expect(faces.inside).toHaveLength(2);
		expect(faces.inside).toContainEqual(['0,0 9,0 9,9 0,9', '3,3 3,6 6,6 6,3']);
		expect(faces.inside).toContainEqual(['3,3 6,3 6,6 3,6']);
		expect(faces.outside).toEqual(['0,0 0,9 9,9 9,0']);
	});

	// Three squares in one another, given in every order: each is a hole of the next larger one.
	//
	// 30 ●─────────────●
	//    │ ●─────────● │
	//    │ │ ●─────● │ │
	//    │ │ │     │ │ │
	it.each([[[0, 5, 10]], [[10, 5, 0]], [[5, 0, 10]], [[5, 10, 0]]])(
		'a hole goes to the smallest ring around it, order %s',
		(order) => {
			const faces = facesOf(...order.map((inset) => square(inset, inset, 30 - 2 * inset)));
			expect(faces.inside).toHaveLength(3);
			expect(faces.inside).toContainEqual(['0,0 30,0 30,30 0,30', '5,5 5,25 25,25 25,5']);
			expect(faces.inside).toContainEqual(['5,5 25,5 25,25 5,25', '10,10 10,20 20,20 20,10']);
			expect(faces.inside).toContainEqual(['10,10 20,10 20,20 10,20']);
			expect(faces.outside).toEqual(['0,0 0,30 30,30 30,0']);
		},
	);

	// 9 ●───────────●
	//   │ ●─●   ●─● │   The outer ring comes first, then the holes in the order of their lines.
	//   │ ●─●   ●─● │
	// 0 ●───────────●
	it('several holes follow the outer ring', () => {
		const faces = facesOf(square(6, 1, 2), square(0, 0, 9), square(1, 1, 2));
		expect(faces.inside).toContainEqual(['0,0 9,0 9,9 0,9', '6,1 6,3 8,3 8,1', '1,1 1,3 3,3 3,1']);
		expect(faces.inside).toHaveLength(3);
	});

	// The box of an L-shaped face holds a square that the face itself does not.
	//
	// 9 ●──●
	//   │  │ ●─●
	// 3 │  │ ●─●
	//   │  ●────●
	// 0 ●───────●
	it('a square beside a face is no hole of it', () => {
		const bent: Line = [
			[0, 0],
			[9, 0],
			[9, 3],
			[3, 3],
			[3, 9],
			[0, 9],
			[0, 0],
		];
		const faces = facesOf(bent, square(5, 5, 2));
		expect(faces.inside).toHaveLength(2);
		expect(faces.inside).toContainEqual(['0,0 9,0 9,3 3,3 3,9 0,9']);
		expect(faces.outside).toEqual(['0,0 0,9 3,9 3,3 9,3 9,0', '5,5 5,7 7,7 7,5']);
	});

	// Two squares that touch in a corner are one island: a single hole that passes the corner twice.
	//
	// 9 ●───────────●
	//   │     ●─●   │
	//   │   ●─●─●   │
	//   │   ●─●     │
	// 0 ●───────────●
	it('islands that touch are one hole', () => {
		const faces = facesOf(square(0, 0, 9), square(2, 2, 2), square(4, 4, 2));
		expect(faces.inside).toHaveLength(3);
		expect(faces.inside).toContainEqual(['0,0 9,0 9,9 0,9', '2,2 2,4 4,4 4,6 6,6 6,4 4,4 4,2']);
	});
});

describe('half-edges', () => {
	it('come in twins, and each lies on the ring of its face', () => {
		const { halfEdges, faces } = partitionOf(square(0, 0, 9), square(3, 3, 3));
		expect(halfEdges).toHaveLength(16);
		halfEdges.forEach((half, i) => {
			const twin = halfEdges[half.twin]!;
			expect(twin.twin).toBe(i);
			expect([twin.from, twin.to, twin.edge]).toEqual([half.to, half.from, half.edge]);
			expect(halfEdges[half.next]!.from).toEqual(half.to);
			expect(halfEdges[half.next]!.face).toBe(half.face);
			const onRing = faces[half.face]!.rings.filter((ring) =>
				ring.some((cell, k) => k > 0 && `${ring[k - 1]} ${cell}` === `${half.from} ${half.to}`),
			);
			expect(onRing).toHaveLength(1);
		});
	});
});

describe('isInside', () => {
	// 4 ●───●   ●───●
	//   │   │ × │   │   × is outside between the horns
	// 2 │   ●───●   │
	//   │     ·     │
	// 0 ●───────────●
	//   0   4   8   12
	const horns: Cell[] = [
		[0, 0],
		[12, 0],
		[12, 4],
		[8, 4],
		[8, 2],
		[4, 2],
		[4, 4],
		[0, 4],
		[0, 0],
	];

	it.each([
		[[6, 1], true],
		[[2, 3], true],
		[[10, 3], true],
		[[6, 3], false],
		[[-1, 3], false],
		[[13, 1], false],
		[[6, 5], false],
		[[6, -1], false],
	] as [Cell, boolean][])('%s: %s', (cell, inside) => {
		expect(isInside(cell, horns)).toBe(inside);
	});

	it('counts slanting sides where they are at the height of the cell', () => {
		const triangle: Cell[] = [
			[0, 0],
			[10, 0],
			[0, 10],
			[0, 0],
		];
		expect(isInside([2, 7], triangle)).toBe(true);
		expect(isInside([4, 7], triangle)).toBe(false);
	});
});

describe('signedArea', () => {
	it('is twice the area, positive when counter-clockwise, wherever the ring lies', () => {
		expect(
			signedArea([
				[0, 0],
				[4, 0],
				[0, 3],
			]),
		).toBe(12);
		expect(
			signedArea([
				[0, 3],
				[4, 0],
				[0, 0],
			]),
		).toBe(-12);
		expect(
			signedArea([
				[15_000_000, 6_000_000],
				[15_000_004, 6_000_000],
				[15_000_000, 6_000_003],
			]),
		).toBe(12);
	});
});
