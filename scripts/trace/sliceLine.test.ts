import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { sliceLine } from './sliceLine.ts';

const slice = (line: Position[], from: Position, to: Position, via?: Position) =>
	sliceLine(line, from, to, via)
		.map(([x, y]) => `${Number(x.toFixed(3))},${Number(y.toFixed(3))}`)
		.join(' ');

describe('a line', () => {
	// ●──×─●────●─×──●
	// 0 ½  1    2 2½ 3
	const line: Position[] = [
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 0],
	];

	it('is cut at the feet and keeps the vertices between', () => {
		expect(slice(line, [0.5, 0.2], [2.5, -0.2])).toBe('0.5,0 1,0 2,0 2.5,0');
		expect(slice(line, [1.25, 0], [1.75, 0])).toBe('1.25,0 1.75,0');
	});

	it('runs from the first to the second, against its own direction if need be', () => {
		expect(slice(line, [2.5, 0], [0.5, 0])).toBe('2.5,0 2,0 1,0 0.5,0');
	});

	it('is cut at its vertices without repeating them', () => {
		expect(slice(line, [1, 0], [2, 0])).toBe('1,0 2,0');
		expect(slice(line, [0, 0], [3, 0])).toBe('0,0 1,0 2,0 3,0');
		expect(slice(line, [1, 0], [2.5, 0])).toBe('1,0 2,0 2.5,0');
	});

	it('that only nearly closes has one way', () => {
		const open: Position[] = [
			[0, 0],
			[4, 0],
			[4, 4],
			[0, 4],
		];
		expect(slice(open, [1, 0], [1, 4])).toBe('1,0 4,0 4,4 1,4');
		const level: Position[] = [
			[0, 0],
			[4, 4],
			[8, 4],
			[8, 0],
		];
		expect(slice(level, [0, 0], [8, 0])).toBe('0,0 4,4 8,4 8,0');
		expect(
			slice(
				[
					[0, 0],
					[4, 0],
					[0, 0],
				],
				[1, 0],
				[3, 0],
			),
		).toBe('1,0 3,0');
	});
});

describe('a ring', () => {
	// 4 ●─────────●
	//   │         │    It begins and ends at (0, 0).
	// 0 ●─×────×──●
	//   0 1    3  4
	const ring: Position[] = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
		[0, 0],
	];
	const short = '1,0 3,0';
	const long = '1,0 0,0 0,4 4,4 4,0 3,0';

	it('is followed the shorter way', () => {
		expect(slice(ring, [1, 0], [3, 0])).toBe(short);
		expect(slice(ring, [3, 0], [1, 0])).toBe('3,0 1,0');
	});

	it('is followed the way that passes nearest via', () => {
		expect(slice(ring, [1, 0], [3, 0], [2, 5])).toBe(long);
		expect(slice(ring, [1, 0], [3, 0], [2, 0.1])).toBe(short);
		expect(slice(ring, [3, 0], [1, 0], [2, 5])).toBe('3,0 4,0 4,4 0,4 0,0 1,0');
	});

	// From the left side over the seam at (0, 0) to the right one. The way over the top is shorter: the parallel of 4° is
	// shorter than the equator.
	it('is followed over its seam', () => {
		expect(slice(ring, [0, 2], [4, 2])).toBe('0,2 0,4 4,4 4,2');
		expect(slice(ring, [0, 2], [4, 2], [2, 0])).toBe('0,2 0,0 4,0 4,2');
		expect(slice(ring, [0, 1], [1, 0])).toBe('0,1 0,0 1,0');
	});

	// ●────●
	//  ╲   │    the smallest ring there is
	//    ╲ ●
	it('of three sides is one too', () => {
		const triangle: Position[] = [
			[0, 0],
			[4, 0],
			[0, 4],
			[0, 0],
		];
		expect(slice(triangle, [0, 1], [1, 0])).toBe('0,1 0,0 1,0');
	});

	it('passes its first way where both are equally near via', () => {
		expect(slice(ring, [1, 0], [3, 0], [1, 0])).toBe(short);
	});
});
