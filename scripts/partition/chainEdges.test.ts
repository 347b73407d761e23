import { describe, expect, it } from 'vitest';
import { chainEdges } from './chainEdges.ts';
import { toPosition, type Cell } from './grid.ts';

/** Chains of positions as cells in text, each on its own. */
const chainsOf = (...edges: [Cell, Cell][]) =>
	chainEdges(edges).map((chain) =>
		chain.map(([x, y]) => `${Math.round(x! * 1e5)},${Math.round(y! * 1e5)}`).join(' '),
	);

describe('chains', () => {
	it('are positions in degrees', () => {
		expect(
			chainEdges([
				[
					[5_812_345, 3_400_000],
					[5_900_000, 3_400_001],
				],
			]),
		).toEqual([
			[
				[58.12345, 34],
				[59, 34.00001],
			],
		]);
		expect(toPosition([5_812_345, 3_400_001])).toEqual([58.12345, 34.00001]);
	});

	// ●──●──●──●   given out of order
	it('edges head to tail make one line that runs their way', () => {
		expect(
			chainsOf(
				[
					[2, 0],
					[3, 0],
				],
				[
					[0, 0],
					[1, 0],
				],
				[
					[1, 0],
					[2, 0],
				],
			),
		).toEqual(['0,0 1,0 2,0 3,0']);
		expect(
			chainsOf(
				[
					[1, 0],
					[0, 0],
				],
				[
					[2, 0],
					[1, 0],
				],
			),
		).toEqual(['2,0 1,0 0,0']);
	});

	// ●─→─●─←─●─→─●   the first edge leaves an end: the line starts there
	it('edges that run both ways still make one line', () => {
		expect(
			chainsOf(
				[
					[0, 0],
					[1, 0],
				],
				[
					[2, 0],
					[1, 0],
				],
				[
					[2, 0],
					[3, 0],
				],
			),
		).toEqual(['0,0 1,0 2,0 3,0']);
	});

	// ○─←─●─→─●─←─○ has an edge into both ends and from none.
	it('a line whose ends are only reached starts at the first of them', () => {
		expect(
			chainsOf(
				[
					[1, 0],
					[0, 0],
				],
				[
					[1, 0],
					[2, 0],
				],
				[
					[3, 0],
					[2, 0],
				],
			),
		).toEqual(['3,0 2,0 1,0 0,0']);
		expect(
			chainsOf(
				[
					[1, 0],
					[0, 0],
				],
				[
					[1, 0],
					[2, 0],
				],
			),
		).toEqual(['0,0 1,0 2,0']);
	});

	//      ●
	//      │
	// ●──●─●──●    three at (2, 0): each line ends there
	it('three at a vertex end there', () => {
		expect(
			chainsOf(
				[
					[0, 0],
					[1, 0],
				],
				[
					[1, 0],
					[2, 0],
				],
				[
					[2, 0],
					[3, 0],
				],
				[
					[2, 0],
					[2, 1],
				],
			),
		).toEqual(['0,0 1,0 2,0', '2,0 3,0', '2,0 2,1']);
	});

	// ●──●
	// │  │   from the first edge round to where it began
	// ●──●
	it('a ring is one closed line', () => {
		expect(
			chainsOf(
				[
					[0, 0],
					[1, 0],
				],
				[
					[1, 0],
					[1, 1],
				],
				[
					[1, 1],
					[0, 1],
				],
				[
					[0, 1],
					[0, 0],
				],
			),
		).toEqual(['0,0 1,0 1,1 0,1 0,0']);
	});

	// ●──●   ●──●   lines come before rings, whatever the order of the edges
	//  ╲ │
	//    ●
	it('lines come before rings', () => {
		expect(
			chainsOf(
				[
					[0, 0],
					[1, 0],
				],
				[
					[1, 0],
					[1, 1],
				],
				[
					[1, 1],
					[0, 0],
				],
				[
					[5, 0],
					[6, 0],
				],
			),
		).toEqual(['5,0 6,0', '0,0 1,0 1,1 0,0']);
	});

	it('of nothing are none', () => {
		expect(chainEdges([])).toEqual([]);
	});
});
