import { expect, test } from 'vitest';
import { gaussian } from './gaussian';

test('1 in the middle, e^−½ at one sigma, e^−2 at two, alike on both sides', () => {
	const weights = gaussian(2, 4);
	expect(weights).toHaveLength(9);
	expect(weights[4]).toBe(1);
	expect(weights[6]).toBeCloseTo(Math.exp(-0.5), 12);
	expect(weights[8]).toBeCloseTo(Math.exp(-2), 12);
	expect(weights.toReversed()).toEqual(weights);
});
