import { expect, test } from 'vitest';
import { smooth, smoothVertices, stitch } from './line';
import type { Position } from './position';

test('lines that meet end to end become one, whichever way they run', () => {
	const [line, ...rest] = stitch([
		[
			[0, 0],
			[1, 0],
		],
		[
			[3, 0],
			[2, 0],
		],
		[
			[1, 0],
			[2, 0],
		],
	]);
	expect(rest).toEqual([]);
	expect(line).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 0],
	]);
});

test('lines that do not meet stay apart', () => {
	const apart = [
		[
			[0, 0],
			[1, 0],
		],
		[
			[5, 5],
			[6, 5],
		],
	];
	expect(stitch(apart)).toEqual(apart);
});

test('a smoothed line keeps its ends, rounds its corner and strays no further than the radius', () => {
	const corner: Position[] = [
		[120, 0],
		[122, 0],
		[122, 2],
	];
	const rounded = smooth(corner, 40);
	expect(rounded[0]![0]).toBeCloseTo(120, 6);
	expect(rounded.at(-1)![1]).toBeCloseTo(2, 6);
	const nearest = Math.min(...rounded.map(([x, y]) => Math.hypot(x - 122, y)));
	expect(nearest).toBeGreaterThan(0.05);
	expect(nearest).toBeLessThan(40 / 111);
	for (let i = 2; i < rounded.length; i++) {
		const [a, b, c] = [rounded[i - 2]!, rounded[i - 1]!, rounded[i]!];
		const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
		expect(Math.abs(turn)).toBeLessThan(0.35);
	}
});

test('a step of the grid becomes a slope, and the ends and a straight line stay', () => {
	//  0 0 0 1 1 1: the two vertices at the step share it, as far on either side
	const step = [0, 0, 0, 1, 1, 1].map((y, x): Position => [x, y]);
	const slope = smoothVertices(step, 1);
	expect(slope[0]).toEqual([0, 0]);
	expect(slope[5]).toEqual([5, 1]);
	const [before, after] = [slope[2]![1], slope[3]![1]];
	expect(before).toBeGreaterThan(0);
	expect(before).toBeLessThan(0.5);
	expect(before + after).toBeCloseTo(1, 9);
	const straight = [0, 1, 2, 3, 4].map((x): Position => [x, 2 * x]);
	smoothVertices(straight, 1.6).forEach(([x, y], i) => {
		expect(x).toBeCloseTo(i, 9);
		expect(y).toBeCloseTo(2 * i, 9);
	});
});
