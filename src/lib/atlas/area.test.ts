import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatKm2, roundKm2 } from './area';

test.each([
	[604_321.7, '604,000 km²'],
	[1_443_219, '1,440,000 km²'],
	[999.6, '1,000 km²'],
	[343.4, '343 km²'],
	[42.49, '42 km²'],
	[4.24, '4.2 km²'],
	[0.365, '0.36 km²'],
	[1012, '1,010 km²'],
	[0, '0 km²'],
])('%d reads %s', (km2, words) => expect(formatKm2(km2)).toBe(words));

test('law: rounding twice is rounding once, and never off by more than five per cent', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.001, max: 2e7, noNaN: true }), (km2) => {
			const rounded = roundKm2(km2);
			expect(roundKm2(rounded)).toBe(rounded);
			expect(Math.abs(rounded - km2)).toBeLessThanOrEqual(km2 * 0.051);
		}),
	);
});
