import { expect, test } from 'vitest';
import { scaleLength } from './scale';

test('a round length, as long as fits, true at its latitude', () => {
	const { km, px } = scaleLength(4, 50, 120);
	expect(km).toBe(200);
	// 40,075 km × cos 50° over 8,192 px is 3.144 km a pixel.
	expect(px).toBeCloseTo(200 / 3.1445, 1);
	expect(scaleLength(12, 50, 120).km).toBe(1);
});
