import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './position';
import { chainRing, crossingsAt, isClosed, isInRing, twiceSignedArea } from './ring';

//  4 ┌──────┐ ┌──────┐
//    │      │ │      │      a U: open at the top from 2 to 3
//  1 │      └─┘      │
//  0 └───────────────┘
//    0      2 3      5
const U: Position[] = [
	[0, 0],
	[5, 0],
	[5, 4],
	[3, 4],
	[3, 1],
	[2, 1],
	[2, 4],
	[0, 4],
	[0, 0],
];

test('a ring has three corners and ends where it begins', () => {
	expect(isClosed(U)).toBe(true);
	expect(isClosed(U.slice(1))).toBe(false);
	expect(
		isClosed([
			[0, 0],
			[1, 0],
			[0, 0],
		]),
	).toBe(false);
});

test('its area is positive counter-clockwise', () => {
	// 5 × 4 less the notch of 1 × 3
	expect(twiceSignedArea(U)).toBe(34);
	expect(twiceSignedArea(U.toReversed())).toBe(-34);
});

test('a level line goes in and out of it', () => {
	expect(crossingsAt(U, 2)).toEqual([0, 2, 3, 5]);
	expect(crossingsAt(U, 0.5)).toEqual([0, 5]);
	expect(crossingsAt(U, 9)).toEqual([]);
	// A slanted side is crossed where it has that height: from (0, 0) to (4, 8) at 2 is 1.
	const slanted: Position[] = [
		[0, 0],
		[4, 8],
		[9, 8],
		[0, 0],
	];
	expect(crossingsAt(slanted, 2)).toEqual([1, 2.25]);
});

test('the notch is outside', () => {
	expect(isInRing([1, 2], U)).toBe(true);
	expect(isInRing([4, 2], U)).toBe(true);
	expect(isInRing([2.5, 0.5], U)).toBe(true);
	expect(isInRing([2.5, 2], U)).toBe(false);
	expect(isInRing([-1, 2], U)).toBe(false);
	expect(isInRing([6, 2], U)).toBe(false);
});

test('law: a point is in a circle’s ring where it is nearer than the radius', () => {
	const circle = Array.from({ length: 361 }, (_, i): Position => {
		const angle = ((i % 360) * Math.PI) / 180;
		return [Math.cos(angle), Math.sin(angle)];
	});
	const side = fc.double({ min: -1.5, max: 1.5, noNaN: true });
	fc.assert(
		fc.property(side, side, (x, y) => {
			const far = Math.hypot(x, y);
			// Between the chords and the arc either would do.
			fc.pre(far < 0.999 || far > 1);
			expect(isInRing([x, y], circle)).toBe(far < 1);
		}),
	);
});

test('pieces are strung to a ring whichever way they run, though their ends differ a little', () => {
	//  d───c       a–b, then c'–b' turned round, then c–d–a
	//  │   │
	//  a───b
	const [a, b, c, d]: Position[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
	] as const;
	const near = ([x, y]: Position): Position => [x + 1e-5, y];
	const pieces = [
		[a!, b!],
		[c!, d!, a!],
		[near(c!), near(b!)],
	] as Position[][];
	expect(chainRing(pieces, 0.05)).toEqual([a, b, near(c!), d, a]);
	expect(chainRing(pieces, 0.0005)).toBeNull();
	expect(chainRing(pieces.slice(0, 2), 0.05)).toBeNull();
});
