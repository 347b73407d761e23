import { expect, test } from 'vitest';
import { mercator, worldPx } from '../../../geo/mercator';
import { sightOf } from './sight';

test('a projection is read as the place in the middle and the pixels to the world', () => {
	// A map of 800 × 600 CSS pixels at two device pixels each, at zoom 5, whose middle is 120° E, 50° N.
	const [x, y] = mercator([120, 50]);
	const [sx, sy] = [(2 * worldPx(5)) / 800, (-2 * worldPx(5)) / 600];
	// MapLibre's matrix has a w of its own, the distance of the eye.
	const w = 900;
	const matrix = [sx * w, 0, 0, 0, 0, sy * w, 0, 0, 0, 0, 1, 0, -x * sx * w, -y * sy * w, 0, w];
	const origin: [number, number] = [0.75, 0.3];
	const sight = sightOf(matrix, { size: [1600, 1200], pixelRatio: 2, zoom: 5.4, origin });
	expect(sight.middle[0]).toBeCloseTo(x - 0.75, 12);
	expect(sight.middle[1]).toBeCloseTo(y - 0.3, 12);
	expect(sight.scale).toBeCloseTo(2 * worldPx(5), 6);
	expect(sight.level).toBe(5);
	const [left, top, right, bottom] = sight.window;
	expect(right - left).toBeCloseTo(800 / worldPx(5), 12);
	expect(bottom - top).toBeCloseTo(600 / worldPx(5), 12);
});
