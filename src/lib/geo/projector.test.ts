import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectorOf } from './projector';

const size = { width: 800, height: 600 };
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

test('the view’s middle is that of what the insets leave', () => {
	const view = { zoom: 4, lon: 120, lat: 50 };
	const near = ([x, y]: [number, number]) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];
	expect(near(projectorOf(view, size, insets)([120, 50]))).toEqual([400, 300]);
	expect(near(projectorOf(view, size, { ...insets, left: 200, top: 100 })([120, 50]))).toEqual([500, 350]);
});

test('at zoom 0 the world’s 360 degrees are 512 pixels', () => {
	const project = projectorOf({ zoom: 0, lon: 0, lat: 0 }, size, insets);
	expect(project([180, 0])[0] - project([-180, 0])[0]).toBeCloseTo(512, 9);
	expect(project([45, 0])[0]).toBeCloseTo(400 + 64, 9);
});

test('law: a pixel is where its position is drawn', () => {
	const project = projectorOf({ zoom: 5.3, lon: 103, lat: 47 }, size, insets);
	const pixel = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
	fc.assert(
		fc.property(pixel, ([x, y]) => {
			const [x2, y2] = project(project.invert([x, y]));
			expect(x2).toBeCloseTo(x, 6);
			expect(y2).toBeCloseTo(y, 6);
		}),
	);
});
