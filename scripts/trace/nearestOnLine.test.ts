import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { nearestOnLine } from './nearestOnLine.ts';

// A degree of a great circle is 111.195 km.
const DEGREE = 111.195;

describe('the foot of a position on a line', () => {
	//       × (4, 3)
	//       ┊
	// ●─────┴────────●
	// 0     4        10
	it('is square to it, with the place in vertices and the distance', () => {
		const foot = nearestOnLine(
			[
				[0, 0],
				[10, 0],
			],
			[4, 3],
		);
		expect(foot.point[0]).toBeCloseTo(4, 9);
		expect(foot.point[1]).toBe(0);
		expect(foot.index).toBe(0);
		expect(foot.place).toBeCloseTo(0.4, 9);
		expect(foot.km).toBeCloseTo(3 * DEGREE, 1);
	});

	// At 60°N a degree of longitude is half one of latitude: the line runs 1 to the east for 2 to the north, and the foot of
	// what lies 1 to the east of its start is a fifth of the way. Without the scale it would be half.
	it('is square on the globe, not in degrees', () => {
		const foot = nearestOnLine(
			[
				[0, 60],
				[2, 62],
			],
			[2, 60],
		);
		expect(foot.place).toBeCloseTo(0.2, 9);
		expect(foot.point[0]).toBeCloseTo(0.4, 9);
		expect(foot.point[1]).toBeCloseTo(60.4, 9);
	});

	it('is on the nearest of several stretches, the first of equals', () => {
		const bent: Position[] = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
		];
		expect(nearestOnLine(bent, [9, 5]).place).toBeCloseTo(1.5, 9);
		expect(nearestOnLine(bent, [5, 9]).place).toBeCloseTo(2.5, 3);
		expect(
			nearestOnLine(
				[
					[0, 0],
					[4, 0],
					[0, 0],
				],
				[2, 0],
			).place,
		).toBeCloseTo(0.5, 9);
	});

	it('is an end for what lies beyond it', () => {
		const line: Position[] = [
			[0, 0],
			[1, 0],
			[2, 0],
		];
		expect(nearestOnLine(line, [-3, 1])).toMatchObject({ point: [0, 0], index: 0, place: 0 });
		expect(nearestOnLine(line, [9, 1])).toMatchObject({ point: [2, 0], index: 2, place: 2 });
	});

	// 0.001° is 111 m, 0.002° 222 m; the limit is 150 m.
	it.each([
		[0.999, 1, 1],
		[1.001, 1, 1],
		[0.998, 0, 0.998],
		[1.002, 1, 1.002],
	])('at %s is the vertex at 1 when within 150 m of it', (lon, index, place) => {
		const foot = nearestOnLine(
			[
				[0, 0],
				[1, 0],
				[2, 0],
			],
			[lon, 0],
		);
		expect(foot.index).toBe(index);
		expect(foot.place).toBeCloseTo(place, 9);
		if (place === 1) expect(foot.point).toEqual([1, 0]);
		else expect(foot.point[0]).toBeCloseTo(lon, 9);
	});

	it('is measured from the vertex it became', () => {
		expect(
			nearestOnLine(
				[
					[0, 0],
					[1, 0],
					[2, 0],
				],
				[1.001, 0],
			).km,
		).toBeCloseTo(0.111, 3);
	});

	it('of a line without length is its point', () => {
		expect(nearestOnLine([[5, 5]], [6, 5])).toMatchObject({ point: [5, 5], index: 0, place: 0 });
		expect(
			nearestOnLine(
				[
					[5, 5],
					[5, 5],
				],
				[6, 5],
			),
		).toMatchObject({ point: [5, 5], index: 0, place: 0 });
	});
});
