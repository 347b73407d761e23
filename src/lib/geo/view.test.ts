import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalView, viewAround, viewOf, type ViewLimits } from './view';

const limits: ViewLimits = { zoom: [1.4, 10], lat: [34, 63], lon: [58, 152] };

test('a box is framed around its middle, the larger the farther off', () => {
	const amur = viewOf([118, 47, 142, 56], limits);
	expect(amur.lon).toBe(130);
	expect(amur.lat).toBeGreaterThan(51.5);
	expect(amur.zoom).toBeGreaterThan(3);
	expect(viewOf([60, 35, 150, 62], limits).zoom).toBeLessThan(amur.zoom);
});

test('a box fills the window one way or the other', () => {
	// 90° of longitude are a quarter of the world: 128 pixels at zoom 0, 1,024 three zooms nearer.
	const wide = viewAround([0, -1, 90, 1], { width: 1024, height: 1024 });
	expect(wide.zoom).toBeCloseTo(3, 9);
	expect(wide.lon).toBeCloseTo(45, 9);
	expect(wide.lat).toBeCloseTo(0, 9);
	// The world is a square: in a window half as high as wide its height decides.
	const edge = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;
	expect(viewAround([-180, -edge, 180, edge], { width: 1024, height: 512 }).zoom).toBeCloseTo(0, 9);
});

test('an islet keeps its surroundings', () => {
	expect(viewOf([133.8, 46.5, 133.81, 46.51], limits).zoom).toBe(8);
	expect(viewOf([133.8, 46.5, 133.8, 46.5], limits).zoom).toBe(8);
});

test('law: a framing is a view that a link can carry', () => {
	const lon = fc.double({ min: limits.lon[0], max: limits.lon[1], noNaN: true });
	const lat = fc.double({ min: -80, max: 80, noNaN: true });
	fc.assert(
		fc.property(lon, lon, lat, lat, (a, b, c, d) => {
			const view = viewOf([Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)], limits);
			expect(normalView(view, limits)).toEqual(view);
		}),
	);
});
