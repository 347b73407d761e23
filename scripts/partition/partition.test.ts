import { describe, expect, it } from 'vitest';
import { findDangles } from './dangles.ts';
import { findFaces } from './faces.ts';
import { nodeLines } from './nodeLines.ts';
import type { Cell } from './grid.ts';

const line = (tag: number, ...cells: Cell[]) => ({ tag, cells });
const square = (tag: number, x: number, y: number, size: number) =>
	line(tag, [x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]);

describe('noding', () => {
	it('gives crossing lines a common vertex', () => {
		// 10 ─┼─
		//     │   the two lines cross at (5,5)
		const edges = nodeLines([line(0, [0, 0], [10, 10]), line(1, [0, 10], [10, 0])]);
		expect(edges).toHaveLength(4);
		expect(edges.every(({ a, b }) => [a, b].some(([x, y]) => x === 5 && y === 5))).toBe(true);
	});

	it('merges lines that run along each other and keeps both tags', () => {
		const edges = nodeLines([line(0, [0, 0], [10, 0]), line(1, [4, 0], [8, 0])]);
		expect(edges).toHaveLength(3);
		expect(edges.filter(({ tags }) => tags.size === 2)).toHaveLength(1);
	});

	it('splits a line at a vertex within half a cell of it', () => {
		const edges = nodeLines([line(0, [0, 0], [1000, 3]), line(1, [500, 900], [500, 2])]);
		expect(edges).toHaveLength(3);
	});
});

describe('faces', () => {
	it('finds the two halves of a cut square and what is outside', () => {
		// ●──●──●
		// │ 0│1 │
		// ●──●──●
		const { faces, outside } = findFaces(nodeLines([square(0, 0, 0, 10), line(1, [5, 0], [5, 10])]));
		expect(faces).toHaveLength(3);
		expect(faces[outside]!.rings).toHaveLength(1);
	});

	it('gives an island to the face around it as a hole', () => {
		// ●──────●
		// │ ┌──┐ │
		// │ └──┘ │
		// ●──────●
		const { faces, outside } = findFaces(nodeLines([square(0, 0, 0, 10), square(1, 3, 3, 2)]));
		expect(faces).toHaveLength(3);
		const around = faces.find((face, i) => i !== outside && face.rings.length === 2);
		expect(around).toBeDefined();
	});
});

describe('dangles', () => {
	it('reports a line that ends in the open, its end and its length', () => {
		// ●───●
		// │   │
		// │ ──●   this one leads nowhere
		// ●───●
		const { kept, dangles } = findDangles(nodeLines([square(0, 0, 0, 10), line(1, [10, 5], [5, 5], [4, 5])]));
		expect(kept).toHaveLength(5);
		expect(dangles).toHaveLength(1);
		expect(dangles[0]!.at).toEqual([4, 5]);
		expect(dangles[0]!.edges).toHaveLength(2);
	});

	it('reports a forked stem as wholly loose', () => {
		const { kept } = findDangles(
			nodeLines([square(0, 0, 0, 10), line(1, [10, 5], [7, 5], [6, 6]), line(2, [7, 5], [6, 4])]),
		);
		expect(kept).toHaveLength(5);
	});
});
