import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundKm2 } from './area';

test('law: rounding twice is rounding once, and never off by more than five per cent', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.001, max: 2e7, noNaN: true }), (km2) => {
			const rounded = roundKm2(km2);
			expect(roundKm2(rounded)).toBe(rounded);
			expect(Math.abs(rounded - km2)).toBeLessThanOrEqual(km2 * 0.051);
		}),
	);
});
