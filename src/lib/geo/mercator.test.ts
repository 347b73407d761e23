import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercator, pxPerKmAtZoom0, unmercator, worldPx } from './mercator';

test('the world is a square with the equator across its middle', () => {
	expect(mercator([0, 0])).toEqual([0.5, 0.5]);
	expect(mercator([-180, 0])[0]).toBe(0);
	expect(mercator([180, 0])[0]).toBe(1);
	// Its upper edge is at atan(sinh π) = 85.0511°.
	const edge = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;
	expect(edge).toBeCloseTo(85.0511, 4);
	expect(mercator([0, edge])[1]).toBeCloseTo(0, 9);
	expect(mercator([0, -edge])[1]).toBeCloseTo(1, 9);
});

test('law: there and back again', () => {
	const lon = fc.double({ min: -180, max: 180, noNaN: true });
	const lat = fc.double({ min: -85, max: 85, noNaN: true });
	fc.assert(
		fc.property(lon, lat, (x, y) => {
			const [lon2, lat2] = unmercator(mercator([x, y]));
			expect(lon2).toBeCloseTo(x, 9);
			expect(lat2).toBeCloseTo(y, 9);
		}),
	);
});

test('a zoom doubles the pixels; a kilometre has the more of them, the nearer the pole', () => {
	expect(worldPx(0)).toBe(512);
	expect(worldPx(3)).toBe(4096);
	expect(pxPerKmAtZoom0(0)).toBeCloseTo(512 / 40_075.017, 12);
	expect(pxPerKmAtZoom0(60)).toBeCloseTo((2 * 512) / 40_075.017, 12);
});
