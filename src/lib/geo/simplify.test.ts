import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './position';
import { farthestBetween, keptVertices, simplifyPlane } from './simplify';
import { toSegment } from './sphere';

test('on a plane, bends within the tolerance go, those beyond it and both ends stay', () => {
	//                ·
	//               ╱ ╲          0.1 off goes at a tolerance of 1, 10 off stays
	//  ·───·───·───    ───·
	const line: Position[] = [
		[0, 0],
		[5, 0.1],
		[10, 0],
		[15, 10],
		[20, 0],
	];
	expect(simplifyPlane(line, 1)).toEqual([
		[0, 0],
		[10, 0],
		[15, 10],
		[20, 0],
	]);
	expect(simplifyPlane(line, 20)).toEqual([
		[0, 0],
		[20, 0],
	]);
});

test('a plane’s distance is that to the segment, not to the line it lies on', () => {
	// The middle point is on the line through the ends, 5 past one of them.
	const back: Position[] = [
		[0, 0],
		[15, 0],
		[10, 0],
	];
	expect(simplifyPlane(back, 4)).toHaveLength(3);
	expect(simplifyPlane(back, 6)).toHaveLength(2);
});

test('on the globe the tolerance is metres: 0.01° of latitude is 1,112', () => {
	const bend: Position[] = [
		[100, 0],
		[100.5, 0.01],
		[101, 0],
	];
	expect(keptVertices(bend, 1100)).toEqual([0, 1, 2]);
	expect(keptVertices(bend, 1120)).toEqual([0, 2]);
	const { index, metres } = farthestBetween(bend, 0, 2);
	expect(index).toBe(1);
	// 6,371,008.8 m × π / 180 / 100
	expect(metres).toBeCloseTo(1111.95, 1);
	expect(farthestBetween(bend, 0, 1)).toEqual({ index: -1, metres: -1 });
});

test('a ring keeps the vertex farthest from its end, however great the tolerance', () => {
	//  3───2
	//  │   │      from 0 the farthest is 2
	//  0───1
	const ring: Position[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0],
	];
	expect(keptVertices(ring, 1e9)).toEqual([0, 2, 4]);
	expect(keptVertices(ring, 1000)).toEqual([0, 1, 2, 3, 4]);
});

test('law: no dropped vertex lies further from what is left than the tolerance', () => {
	const place = fc.tuple(
		fc.double({ min: 80, max: 82, noNaN: true }),
		fc.double({ min: 40, max: 42, noNaN: true }),
	);
	fc.assert(
		fc.property(
			fc.array(place, { minLength: 2, maxLength: 30 }),
			fc.integer({ min: 0, max: 60_000 }),
			(line, tolerance) => {
				const kept = keptVertices(line, tolerance);
				expect(kept[0]).toBe(0);
				expect(kept.at(-1)).toBe(line.length - 1);
				kept.slice(1).forEach((to, i) => {
					const from = kept[i]!;
					for (let v = from + 1; v < to; v++)
						expect(toSegment(line[v]!, line[from]!, line[to]!).metres).toBeLessThanOrEqual(tolerance);
				});
			},
		),
	);
});
