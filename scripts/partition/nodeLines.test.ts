import { describe, expect, it } from 'vitest';
import type { Cell } from './grid.ts';
import { nodeLines, UnsettledNoding, type Edge, type TaggedLine } from './nodeLines.ts';

const line = (tag: number, ...cells: Cell[]): TaggedLine => ({ tag, cells });

/** Edges as `from to #tags`, in order. */
const said = (edges: Edge[]) => edges.map(({ a, b, tags }) => `${a} ${b} #${[...tags]}`).sort();

describe('crossings', () => {
	// 10 0     1
	//      ╲ ╱
	//  5    ●
	//      ╱ ╲
	//  0 1     0
	it('gives lines that cross a common vertex', () => {
		const edges = nodeLines([line(0, [0, 10], [10, 0]), line(1, [0, 0], [10, 10])]);
		expect(said(edges)).toEqual(['0,0 5,5 #1', '0,10 5,5 #0', '5,5 10,0 #0', '5,5 10,10 #1']);
	});

	// They cross at (3⅓, 3⅓).
	it('rounds a crossing to the nearest cell', () => {
		const edges = nodeLines([line(0, [0, 0], [10, 10]), line(1, [0, 5], [10, 0])]);
		expect(said(edges)).toEqual(['0,0 3,3 #0', '0,5 3,3 #1', '3,3 10,0 #1', '3,3 10,10 #0']);
	});

	// 1 0   1    They cross at (½, ½): halves go to the cell above and to the right, (1, 1), and line 1 goes round by
	//     ╳      it. The cell (0, 0) is passed by line 0 at its end alone.
	// 0 1   0
	it.each([
		['the origin', 0, 0],
		['the left and below', -7, -3],
		['the far corner of the frame', 15_200_000, 6_300_000],
	])('rounds halves upwards, near %s', (_, x, y) => {
		const edges = nodeLines([line(0, [x, y], [x + 1, y + 1]), line(1, [x + 1, y], [x, y + 1])]);
		expect(said(edges)).toEqual(
			[
				`${x},${y} ${x + 1},${y + 1} #0`,
				`${x},${y + 1} ${x + 1},${y + 1} #1`,
				`${x + 1},${y} ${x + 1},${y + 1} #1`,
			].sort(),
		);
	});

	// Left of the origin, towards zero is not upwards: they cross at (−4½, −4½), which is of the cell (−4, −4).
	it('rounds negative halves upwards too', () => {
		const edges = nodeLines([line(0, [-9, 0], [0, -9]), line(1, [-9, -9], [0, 0])]);
		expect(said(edges)).toEqual(['-4,-4 0,-9 #0', '-4,-4 0,0 #1', '-9,-9 -4,-4 #1', '-9,0 -4,-4 #0']);
	});

	//  9        │ 1
	//  5        ╵
	//  0 ───────────────   They would cross at (20, 0), but line 1 stops short of line 0 on either side of it.
	// -5        ╷
	// -9        │ 1
	it.each([5, -5])('sees none where one stops short of the other, at %s', (y) => {
		const long = line(0, [0, 0], [30, 0]);
		const short = line(1, [20, y], [20, y > 0 ? 9 : -9]);
		for (const lines of [
			[long, short],
			[short, long],
		])
			expect(nodeLines(lines)).toHaveLength(2);
	});

	// 22 ╱ 3
	// 20 ╱ 2
	it('sees none where lines are parallel', () => {
		const lines = [line(2, [0, 20], [9, 23]), line(3, [0, 22], [9, 25])];
		expect(said(nodeLines(lines))).toEqual(['0,20 9,23 #2', '0,22 9,25 #3']);
	});

	//    2  1  3
	// ───●──●──●───   three lines across one, not in the order in which it passes them
	it('are put in order along a line, whichever way it runs and wherever it lies', () => {
		for (const [x, y] of [
			[0, 0],
			[-500, -500],
			[500, 500],
		] as const) {
			const at = (dx: number, dy: number): Cell => [x + dx, y + dy];
			const level = line(0, at(0, 0), at(100, 0));
			const across = [50, 20, 80].map((dx, i) => line(i + 1, at(dx, -9), at(dx, 9)));
			const own = (lines: TaggedLine[]) => nodeLines(lines).filter(({ tags }) => tags.has(0));
			expect(own([level, ...across]).map(({ a, b }) => [a, b])).toEqual([
				[at(0, 0), at(20, 0)],
				[at(20, 0), at(50, 0)],
				[at(50, 0), at(80, 0)],
				[at(80, 0), at(100, 0)],
			]);
			const upright = line(0, at(0, 100), at(0, 0));
			const beside = [50, 20, 80].map((dy, i) => line(i + 1, at(-9, dy), at(9, dy)));
			expect(own([upright, ...beside]).map(({ a, b }) => [a, b])).toEqual([
				[at(0, 0), at(0, 20)],
				[at(0, 20), at(0, 50)],
				[at(0, 50), at(0, 80)],
				[at(0, 80), at(0, 100)],
			]);
		}
	});
});

describe('hot cells', () => {
	/** Whether a line is led through a vertex of another one that goes away from it. */
	const passes = (a: Cell, b: Cell, vertex: Cell, away: Cell) =>
		said(nodeLines([line(0, a, b), line(1, vertex, away)])).length === 3;

	// 2 ·  ·  ╱      The unit diagonal passes between (1, 0) and (0, 1): through the corner that their squares
	// 1 ○  ╱  ·      have in common, which is of neither.
	// 0 ╱  ○  ·
	it('a diagonal goes past the corners on either side', () => {
		expect(passes([0, 0], [1, 1], [1, 0], [5, 0])).toBe(false);
		expect(passes([0, 0], [1, 1], [0, 1], [0, 5])).toBe(false);
		expect(passes([0, 0], [3, 3], [2, 1], [5, 1])).toBe(false);
		expect(passes([0, 0], [3, 3], [1, 2], [1, 5])).toBe(false);
	});

	// 3 ╲  ·  ·  ·
	// 2 ·  ╲  ●  ·   Falling, it goes through the lower left corner of (2, 2), which is its own,
	// 1 ·  ○  ╲  ·   and through the upper right corner of (1, 1), which is not.
	// 0 ·  ·  ·  ╲
	it('a falling diagonal touches the cell above it, not the one below', () => {
		expect(passes([0, 3], [3, 0], [2, 2], [5, 5])).toBe(true);
		expect(passes([0, 3], [3, 0], [1, 1], [-5, -5])).toBe(false);
		expect(passes([3, 0], [0, 3], [2, 2], [5, 5])).toBe(true);
		expect(passes([0, 1], [1, 0], [1, 1], [5, 5])).toBe(true);
	});

	it('a line passes a vertex less than half a cell away, not one further off', () => {
		// At x = 500 it is at y = 1½ and rising; at 499 just below, at 501 just above.
		expect(passes([0, 0], [1000, 3], [500, 2], [500, 900])).toBe(true);
		expect(passes([0, 0], [1000, 3], [500, 1], [500, -900])).toBe(true);
		expect(passes([0, 0], [1000, 3], [499, 2], [499, 900])).toBe(false);
		expect(passes([0, 0], [1000, 3], [501, 1], [501, -900])).toBe(false);
		expect(passes([0, 9], [0, 0], [0, 4], [5, 4])).toBe(true);
		expect(passes([0, 9], [0, 0], [1, 4], [5, 4])).toBe(false);
	});

	it('a line passes nothing beyond its ends', () => {
		expect(passes([0, 0], [5, 0], [6, 0], [9, 9])).toBe(false);
		expect(passes([0, 0], [5, 0], [-1, 0], [-9, 9])).toBe(false);
		expect(passes([0, 0], [5, 5], [6, 6], [6, 9])).toBe(false);
	});

	// 1    ●──○      Line 0 goes from (0, 0) straight to (2, 1) and passes both cells.
	//      │
	// 0 ○──●
	it('a line goes through the cells it passes one after another', () => {
		const lines = [line(0, [0, 0], [2, 1]), line(1, [1, 1], [1, 5]), line(2, [1, 0], [5, 0])];
		expect(said(nodeLines(lines))).toEqual([
			'0,0 1,0 #0',
			'1,0 1,1 #0',
			'1,0 5,0 #2',
			'1,1 1,5 #1',
			'1,1 2,1 #0',
		]);
	});

	// 1 ┌──┐             The diagonal of a unit square has the square's own corners on either side.
	//   │╱ │
	// 0 └──┘
	it('a unit square and its diagonal are noded as they are', () => {
		const square = line(0, [0, 0], [1, 0], [1, 1], [0, 1], [0, 0]);
		const edges = ['0,0 0,1 #0', '0,0 1,0 #0', '0,0 1,1 #1', '0,1 1,1 #0', '1,0 1,1 #0'];
		expect(said(nodeLines([square, line(1, [0, 0], [1, 1])]))).toEqual(edges);
	});
});

describe('passes', () => {
	//       3     5
	// 1     ●     ●  ─ ─ ─10    From (0, 0) to (10, 1) the line is under ½ up to x = 5, so it passes (5, 1) but
	//   ─ ─                     not (3, 1). Once it is led to (5, 1) it rises faster, and passes (3, 1) too.
	// 0
	const lines = [line(0, [0, 0], [10, 1]), line(1, [5, 1], [5, 9]), line(2, [3, 1], [3, 9])];

	it('go on until no line passes a vertex', () => {
		const seen: [number, number][] = [];
		const edges = nodeLines(lines, (pass, count) => seen.push([pass, count]));
		expect(said(edges)).toEqual(['0,0 3,1 #0', '3,1 3,9 #2', '3,1 5,1 #0', '5,1 10,1 #0', '5,1 5,9 #1']);
		expect(seen).toEqual([
			[1, 3],
			[2, 4],
			[3, 5],
		]);
	});

	it('stop at the limit with the edges that are still being split', () => {
		expect(() => nodeLines(lines, undefined, 3)).not.toThrow();
		let thrown: unknown;
		try {
			nodeLines(lines, undefined, 2);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeInstanceOf(UnsettledNoding);
		const { name, message, passes, edges } = thrown as UnsettledNoding;
		expect({ name, message, passes }).toEqual({
			name: 'UnsettledNoding',
			message: 'lines are still being split after 2 passes of noding',
			passes: 2,
		});
		expect(said(edges)).toEqual(['0,0 5,1 #0']);
	});
});

describe('edges', () => {
	// 0  4  8  10
	// ●──●──●──●
	//  0  01 0
	it('that lie on each other become one with the tags of both', () => {
		const edges = nodeLines([line(0, [0, 0], [10, 0]), line(1, [8, 0], [4, 0])]);
		expect(said(edges)).toEqual(['0,0 4,0 #0', '4,0 8,0 #0,1', '8,0 10,0 #0']);
	});

	it('run from left to right, then upwards', () => {
		const edges = nodeLines([line(0, [5, 5], [2, 9], [2, 3])]);
		expect(said(edges)).toEqual(['2,3 2,9 #0', '2,9 5,5 #0']);
	});

	it('without length are dropped', () => {
		expect(said(nodeLines([line(0, [1, 1], [1, 1], [3, 1]), line(1, [7, 7])]))).toEqual(['1,1 3,1 #0']);
		expect(nodeLines([line(0, [1, 1], [1, 1])])).toEqual([]);
		expect(nodeLines([])).toEqual([]);
	});

	// 9    ○
	//      │    a line that ends on another
	// 0 ●──●──●
	it('end where another line ends on them', () => {
		const edges = nodeLines([line(0, [0, 0], [10, 0]), line(1, [5, 9], [5, 0])]);
		expect(said(edges)).toEqual(['0,0 5,0 #0', '5,0 10,0 #0', '5,0 5,9 #1']);
	});
});
