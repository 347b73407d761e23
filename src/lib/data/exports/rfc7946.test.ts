import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../geo/position';
import { twiceSignedArea } from '../../geo/ring';
import { roundLine, tidyPolygons } from './rfc7946';

const clockwise: Position[] = [
	[0, 0],
	[0, 2],
	[2, 2],
	[2, 0],
	[0, 0],
];

test('exterior rings come out counter-clockwise, holes clockwise, whichever way they came in', () => {
	const hole = clockwise.map(([x, y]): Position => [0.5 + x / 4, 0.5 + y / 4]);
	for (const exterior of [clockwise, clockwise.toReversed()])
		for (const inner of [hole, hole.toReversed()]) {
			const { coordinates } = tidyPolygons({ type: 'Polygon', coordinates: [exterior, inner] });
			const [outside, inside] = coordinates as Position[][];
			expect(twiceSignedArea(outside ?? [])).toBeGreaterThan(0);
			expect(twiceSignedArea(inside ?? [])).toBeLessThan(0);
		}
});

test('rings too small for the rounding are dropped', () => {
	const speck = clockwise.map(([x, y]) => [5 + x * 1e-7, 5 + y * 1e-7]);
	const tidy = tidyPolygons({ type: 'MultiPolygon', coordinates: [[clockwise], [speck]] });
	expect(tidy).toEqual({ type: 'Polygon', coordinates: [clockwise.toReversed()] });
});

test('positions that rounding makes equal are written once, heights not at all', () => {
	expect(
		roundLine([
			[128.1234567, 50, 300],
			[128.1234571, 50],
			[-0, 51],
		]),
	).toEqual([
		[128.12346, 50],
		[0, 51],
	]);
});

test('law: rounding is the same wherever a position stands, so shared borders stay shared', () => {
	const position = fc.tuple(
		fc.double({ min: 58, max: 152, noNaN: true }),
		fc.double({ min: 34, max: 63, noNaN: true }),
	);
	fc.assert(
		fc.property(fc.array(position, { minLength: 2 }), (line) => {
			expect(roundLine(line.toReversed()).toReversed()).toEqual(roundLine(line));
		}),
	);
});
