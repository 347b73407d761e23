import { expect, test } from 'vitest';
import { keepByArea } from './keepByArea';
import type { Position } from './position';

//        2         0.4° off the line through the others, one degree apart on the equator;
//  0──1─╱ ╲─3──4   a square degree there is (111.195 km)²
const SQUARE_DEGREE_M2 = 111_195.08 ** 2;
const line: Position[] = [
	[0, 0],
	[1, 0],
	[2, 0.4],
	[3, 0],
	[4, 0],
];

test('the vertex of the smallest triangle falls first, the ends never', () => {
	// 1 and 3 make 0.2 each, 2 makes 0.4; without 1, then 3, vertex 2 makes 0.8.
	expect(keepByArea(line, 0.19 * SQUARE_DEGREE_M2)).toEqual([0, 1, 2, 3, 4]);
	expect(keepByArea(line, 0.21 * SQUARE_DEGREE_M2)).toEqual([0, 2, 4]);
	expect(keepByArea(line, 0.79 * SQUARE_DEGREE_M2)).toEqual([0, 2, 4]);
	expect(keepByArea(line, 0.81 * SQUARE_DEGREE_M2)).toEqual([0, 4]);
});

test('a long thin inlet goes, however far it reaches', () => {
	//  0──1 3──4      2 is 3° off, but its triangle is 0.01° × 3° / 2
	//     │ │
	//      2
	const inlet: Position[] = [
		[0, 0],
		[1, 0],
		[1.005, -3],
		[1.01, 0],
		[2, 0],
	];
	expect(keepByArea(inlet, 0.02 * SQUARE_DEGREE_M2)).not.toContain(2);
});
