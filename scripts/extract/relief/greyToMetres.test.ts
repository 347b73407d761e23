import { expect, test } from 'vitest';
import { greyToMetres } from './greyToMetres';

test('the calibration is met and never turns back', () => {
	expect(greyToMetres(180)).toBeCloseTo(1158);
	expect(greyToMetres(48)).toBeCloseTo(-2545);
	let last = -Infinity;
	for (let grey = 0; grey <= 255; grey += 0.25) {
		expect(greyToMetres(grey)).toBeGreaterThan(last);
		last = greyToMetres(grey);
	}
});
