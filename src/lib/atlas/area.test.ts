import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundKm2, toSquareMetre } from './area';

test.each([
	[0, 0],
	[-5, 0],
	[Number.NaN, 0],
	[0.04567, 0.046],
	[5.55, 5.5],
	[47.49, 47],
	[99.4, 99],
	[100, 100],
	[123.4, 123],
	[999.4, 999],
	[1000, 1000],
	[1234, 1230],
	[1_564_116, 1_560_000],
])('%d km² is told as %d', (km2, told) => expect(roundKm2(km2)).toBe(told));

const within = (min: number, max: number, share: number) =>
	fc.assert(
		fc.property(fc.double({ min, max, noNaN: true }), (km2) => {
			const rounded = roundKm2(km2);
			expect(roundKm2(rounded)).toBe(rounded);
			expect(Math.abs(rounded - km2)).toBeLessThanOrEqual(share * km2 * (1 + 1e-9));
		}),
	);

// Half of the last figure that is kept, of the least number that has it: 0.5 of 100 is half a per cent.
test('law: three figures from 1,000 km² up are within half a per cent', () => within(1000, 2e7, 0.005));
test('law: whole km² from 100 up are within half a per cent', () => within(100, 999.999, 0.005));
test('law: two figures below are within five per cent', () => within(0.001, 99.999, 0.05));

test('an area is exported to the square metre', () => {
	expect([1.23456749, 1.2345675, 0, 2].map(toSquareMetre)).toEqual([1.234567, 1.234568, 0, 2]);
});
