import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisYears, spread, targets, xOfYear, yearOfX } from './timelineLayout';

test('marks with room stay where they belong', () => {
	expect(
		spread(
			[
				{ at: 100, width: 40 },
				{ at: 200, width: 40 },
			],
			0,
			300,
		),
	).toEqual([100, 200]);
});

test('marks that collide part evenly', () => {
	expect(
		spread(
			[
				{ at: 100, width: 40 },
				{ at: 104, width: 40 },
			],
			0,
			300,
		),
	).toEqual([82, 122]);
});

test('at the edge they give way inward', () => {
	expect(
		spread(
			[
				{ at: 2, width: 40 },
				{ at: 6, width: 40 },
			],
			0,
			300,
		),
	).toEqual([20, 60]);
});

test('law: in order, none over another, all inside where they fit', () => {
	const marks = fc.array(
		fc.record({ at: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 60 }) }),
		{ maxLength: 14 },
	);
	fc.assert(
		fc.property(marks, (given) => {
			const list = given.sort((a, b) => a.at - b.at);
			const centres = spread(list, 0, 1000);
			expect(centres).toHaveLength(list.length);
			centres.forEach((centre, i) => {
				const half = list[i]!.width / 2;
				expect(centre - half).toBeGreaterThanOrEqual(-1e-6);
				expect(centre + half).toBeLessThanOrEqual(1000 + 1e-6);
				if (i > 0)
					expect(centre - half).toBeGreaterThanOrEqual(centres[i - 1]! + list[i - 1]!.width / 2 - 1e-6);
			});
		}),
	);
});

test('the axis has round years, as many as there is room for', () => {
	expect(axisYears(1640, 2026, 1000)).toEqual([
		1650, 1675, 1700, 1725, 1750, 1775, 1800, 1825, 1850, 1875, 1900, 1925, 1950, 1975, 2000, 2025,
	]);
	expect(axisYears(1640, 2026, 340)).toEqual([1700, 1800, 1900, 2000]);
});

test('a year stands under the middle of the slider’s thumb', () => {
	expect(xOfYear(1640, 1640, 2026, 400, 20)).toBe(10);
	expect(xOfYear(2026, 1640, 2026, 400, 20)).toBe(390);
});

test('a dense row is shared out: every mark has a target a finger can hit, and none lies over another', () => {
	expect(targets([10, 14, 100], 24)).toEqual([
		{ marks: [0, 1], left: -2, width: 24 },
		{ marks: [2], left: 88, width: 24 },
	]);
	fc.assert(
		fc.property(fc.uniqueArray(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 90 }), (given) => {
			const at = given.sort((a, b) => a - b);
			const shared = targets(at, 24);
			expect(shared.flatMap(({ marks }) => marks)).toEqual(at.map((_, index) => index));
			shared.forEach(({ marks, left, width }, i) => {
				expect(width).toBe(24);
				if (i > 0) expect(left).toBeGreaterThanOrEqual(shared[i - 1]!.left + 24);
				for (const mark of marks) {
					expect(at[mark]!).toBeGreaterThanOrEqual(left);
					expect(at[mark]!).toBeLessThanOrEqual(left + 24);
				}
			});
		}),
	);
});

test('a position and its year are inverse', () => {
	for (const year of [1640, 1641, 1858, 2026])
		expect(yearOfX(xOfYear(year, 1640, 2026, 900, 20), 1640, 2026, 900, 20)).toBe(year);
	expect(yearOfX(-50, 1640, 2026, 900, 20)).toBe(1640);
	expect(yearOfX(5000, 1640, 2026, 900, 20)).toBe(2026);
});
