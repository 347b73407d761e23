import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { findDangles, type Dangle } from './dangles.ts';
import { toPosition, type Cell } from './grid.ts';
import { nodeLines, type Edge } from './nodeLines.ts';

const line = (tag: number, ...cells: Cell[]) => ({ tag, cells });
const square = line(0, [0, 0], [10, 0], [10, 10], [0, 10], [0, 0]);
const rim = ['0,0 0,10', '0,0 10,0', '0,10 10,10'];

const said = (edges: Edge[]) => edges.map(({ a, b }) => `${a} ${b}`);
const dangle = ({ at, edges }: Dangle) => ({ at, edges: said(edges) });

describe('dangles', () => {
	// 10 ●─────●
	//    │     │
	//  5 │  ○──●   from its loose end (4, 5) to where it meets the square
	//    │     │
	//  0 ●─────●
	it('a line that ends in the open: its end, its edges from there, its length', () => {
		const { kept, dangles } = findDangles(nodeLines([square, line(1, [10, 5], [6, 5], [4, 5])]));
		expect(said(kept).sort()).toEqual([...rim, '10,0 10,5', '10,5 10,10'].sort());
		expect(dangles.map(dangle)).toEqual([{ at: [4, 5], edges: ['4,5 6,5', '6,5 10,5'] }]);
	});

	// 10 ●──────●
	//    │      │
	//  5 ●──○   │    edges run from left to right and upwards, so that these two have their loose ends last
	//    │  ○   │
	//  0 ●──●───●
	it('may have its loose end on any side', () => {
		const upright = line(2, [3, 0], [3, 2], [3, 3]);
		const { kept, dangles } = findDangles(nodeLines([square, line(1, [0, 5], [2, 5], [4, 5]), upright]));
		expect(kept).toHaveLength(6);
		expect(dangles.map(dangle)).toEqual([
			{ at: [4, 5], edges: ['2,5 4,5', '0,5 2,5'] },
			{ at: [3, 3], edges: ['3,2 3,3', '3,0 3,2'] },
		]);
	});

	it('its length is that of all its edges', () => {
		const degree = 100_000;
		const { dangles } = findDangles(nodeLines([line(0, [0, 0], [degree, 0], [3 * degree, 0])]));
		// Three degrees of the equator: 3 · 111.195 km.
		expect(dangles).toHaveLength(1);
		expect(dangles[0]!.km).toBeCloseTo(333.585, 2);
		const { dangles: bent } = findDangles(nodeLines([line(0, [0, 0], [degree, 0], [degree, degree])]));
		expect(bent[0]!.km).toBeCloseTo(2 * distanceKm([0, 0], toPosition([0, degree])), 9);
	});

	//  6      ○
	//          ╲
	//  5        ●──●   two loose runs join at (7, 5), and then their stem leads nowhere either
	//          ╱
	//  4      ○
	it('a fork: a prong, then the other with the stem', () => {
		const fork = [square, line(1, [10, 5], [7, 5], [6, 6]), line(2, [7, 5], [6, 4])];
		const { kept, dangles } = findDangles(nodeLines(fork));
		expect(said(kept).sort()).toEqual([...rim, '10,0 10,5', '10,5 10,10'].sort());
		expect(dangles.map(dangle)).toEqual([
			{ at: [6, 6], edges: ['6,6 7,5'] },
			{ at: [6, 4], edges: ['6,4 7,5', '7,5 10,5'] },
		]);
	});

	//   ○     ○
	//    ╲   ╱
	//     ●─●
	//    ╱   ╲
	//   ○     ○
	it('a tree without any face is all loose, each edge in one run', () => {
		const tree = [line(0, [4, 5], [6, 5]), line(1, [2, 3], [4, 5], [2, 7]), line(2, [8, 3], [6, 5], [8, 7])];
		const edges = nodeLines(tree);
		const { kept, dangles } = findDangles(edges);
		expect(kept).toEqual([]);
		expect(dangles.flatMap(({ edges: run }) => said(run)).sort()).toEqual(said(edges).sort());
	});

	// Vertices are looked at in the order of the lines: here the fork of the stem comes before its prongs.
	it('a stem is found loose though its vertices were looked at before its prongs', () => {
		const late = [line(1, [7, 5], [10, 5]), line(2, [6, 6], [7, 5]), line(3, [6, 4], [7, 5]), square];
		const { kept, dangles } = findDangles(nodeLines(late));
		expect(said(kept).sort()).toEqual([...rim, '10,0 10,5', '10,5 10,10'].sort());
		expect(dangles.map(dangle)).toEqual([
			{ at: [6, 6], edges: ['6,6 7,5'] },
			{ at: [6, 4], edges: ['6,4 7,5', '7,5 10,5'] },
		]);
	});

	it('a bridge between two rings is none', () => {
		const bridge = nodeLines([
			square,
			line(1, [10, 0], [20, 0]),
			line(2, [20, 0], [30, 0], [30, 9], [20, 0]),
		]);
		expect(findDangles(bridge)).toEqual({ kept: bridge, dangles: [] });
	});
});
