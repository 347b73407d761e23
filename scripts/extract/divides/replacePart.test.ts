import { expect, test } from 'vitest';
import type { Position } from '../../../src/lib/geo/position.ts';
import { replacePart } from './replacePart';

//  2              b(1)─b(2)            the other line comes nearest at 2°E (one degree above the first),
//  1                      ╲            then leaves it again
//  0   a(0)─a(1)─a(2)─a(3)─a(4)        b ends at 4°E
const line = [0, 1, 2, 3, 4].map((lon): Position => [lon, 0]);
const other: Position[] = [
	[1, 2],
	[2, 1],
	[3, 1.5],
	[4, 1.8],
];

test('a line goes over to the better one where the two are nearest', () => {
	expect(replacePart(line, other, [0.5, 3.5])).toEqual([
		[
			[0, 0],
			[1, 0],
			[2, 1],
		],
		[
			[2, 1],
			[3, 1.5],
			[4, 1.8],
		],
	]);
});

test('whichever way the better one runs', () => {
	expect(replacePart(line, [...other].reverse(), [0.5, 3.5])).toEqual(replacePart(line, other, [0.5, 3.5]));
});

test('only between the two longitudes, where both must run', () => {
	const [west] = replacePart(line, other, [2.5, 3.5]);
	expect(west.at(-1)).toEqual([3, 1.5]);
	expect(() => replacePart(line, other, [10, 11])).toThrow('10 and 11');
});
