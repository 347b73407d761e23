import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './position';
import { distanceKm, lengthKm, METRES_PER_DEGREE, ringAreaKm2, toSegment } from './sphere';

const R = 6371.0088;

test('distances along great circles', () => {
	expect(distanceKm([0, 0], [90, 0])).toBeCloseTo((R * Math.PI) / 2, 6);
	expect(distanceKm([30, 90], [120, 0])).toBeCloseTo((R * Math.PI) / 2, 6);
	expect(distanceKm([10, 0], [-170, 0])).toBeCloseTo(R * Math.PI, 6);
	expect(distanceKm([130, 50], [130, 51])).toBeCloseTo(METRES_PER_DEGREE / 1000, 6);
	// Over the pole: from 60°N down the other side to 60°N is 60° of a great circle.
	expect(distanceKm([0, 60], [180, 60])).toBeCloseTo((R * Math.PI) / 3, 6);
});

test('a line is as long as its segments', () => {
	const quarter = (R * Math.PI) / 2;
	expect(
		lengthKm([
			[0, 0],
			[90, 0],
			[90, 90],
		]),
	).toBeCloseTo(2 * quarter, 6);
	expect(lengthKm([[0, 0]])).toBe(0);
});

test('the area between two meridians and two parallels', () => {
	const box = (west: number, south: number, east: number, north: number): Position[] => [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	// An eighth of the globe, 4πR² / 8 …
	expect(ringAreaKm2(box(0, 0, 90, 90))).toBeCloseTo((Math.PI * R * R) / 2, 0);
	// … and a zone of it: R² · Δλ · (sin φ₂ − sin φ₁), here to 30°N, half as much.
	expect(ringAreaKm2(box(0, 0, 90, 30).toReversed())).toBeCloseTo((Math.PI * R * R) / 4, 0);
});

test('law: the way there is as far as the way back, and no detour is shorter', () => {
	const place = fc.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -89, max: 89, noNaN: true }),
	);
	fc.assert(
		fc.property(place, place, place, (a, b, c) => {
			// Near the other side of the earth the arc sine keeps half the digits: √ε of the radius, about 0.1 m.
			expect(Math.abs(distanceKm(a, b) - distanceKm(b, a))).toBeLessThan(1e-3);
			expect(distanceKm(a, c)).toBeLessThan(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
		}),
	);
});

test('from a place to a segment: beside it, and past its end', () => {
	const [a, b]: [Position, Position] = [
		[10, 0],
		[12, 0],
	];
	const beside = toSegment([10.5, 0.01], a, b);
	expect(beside.metres).toBeCloseTo(METRES_PER_DEGREE / 100, 6);
	expect(beside.along).toBeCloseTo(0.25, 9);
	const past = toSegment([12.01, 0], a, b);
	expect(past.metres).toBeCloseTo(METRES_PER_DEGREE / 100, 6);
	expect(past.along).toBe(1);
	// At 60°N a degree of longitude is half as long.
	expect(toSegment([20, 60], [20.01, 60], [20.01, 60]).metres).toBeCloseTo(METRES_PER_DEGREE / 200, 3);
});
