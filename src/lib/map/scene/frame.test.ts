import { expect, test } from 'vitest';
import { viewLimits } from '../../atlas/border';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import { withinLimits, sameView, viewFitting } from './frame';
import { mercator, unmercator, worldPx } from '../../geo/mercator';
import { projectorOf } from '../../geo/projector';

const { border } = recordOfTests;

const limits = viewLimits(border);
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

test('Mercator there and back', () => {
	const [lon, lat] = unmercator(mercator([127.5, 50.25]));
	expect(lon).toBeCloseTo(127.5, 9);
	expect(lat).toBeCloseTo(50.25, 9);
	expect(mercator([0, 0])).toEqual([0.5, 0.5]);
});

test('a fitted view holds the bounds, and no more zoom would', () => {
	const size = { width: 800, height: 600 };
	const bounds = [120, 45, 140, 55] as const;
	const view = viewFitting([...bounds], size, border, { margin: 20 });
	const project = projectorOf(view, size, NO_INSETS);
	const [left, top] = project([bounds[0], bounds[3]]);
	const [right, bottom] = project([bounds[2], bounds[1]]);
	for (const x of [left, right]) expect(x).toBeGreaterThan(19 - 3);
	expect(right).toBeLessThan(800 - 19 + 3);
	expect(top).toBeGreaterThan(0);
	expect(bottom).toBeLessThan(600);
	const closer = worldPx(view.zoom + 0.1) * (mercator([140, 50])[0] - mercator([120, 50])[0]);
	expect(closer).toBeGreaterThan(760);
});

test('a window does not hang over the plate’s edge while there is plate to show', () => {
	const size = { width: 700, height: 500 };
	const view = viewFitting([100, 34, 112, 38], size, border);
	const project = projectorOf(view, size, NO_INSETS);
	expect(project([100, border.frame[1]])[1]).toBeGreaterThan(496);
	const [, top] = project([100, 38]);
	expect(top).toBeGreaterThan(0);
});

test('a view without room is still a view', () => {
	expect(viewFitting([72, 37, 146, 60], { width: 0, height: -40 }, border).zoom).toBe(limits.zoom[0]);
});

test('insets move the centre to the middle of what they leave', () => {
	const view = { zoom: 4, lat: 50, lon: 120 };
	const project = projectorOf(view, { width: 1000, height: 800 }, { ...NO_INSETS, left: 400, bottom: 200 });
	const [x, y] = project([120, 50]);
	expect(x).toBeCloseTo(700, 6);
	expect(y).toBeCloseTo(300, 6);
	const [lon, lat] = project.invert([700, 300]);
	expect(lon).toBeCloseTo(120, 9);
	expect(lat).toBeCloseTo(50, 9);
});

test('the camera stays where a link may point', () => {
	expect(withinLimits({ zoom: 20, lat: 0, lon: 0 }, limits)).toEqual({
		zoom: limits.zoom[1],
		lat: limits.lat[0],
		lon: limits.lon[0],
	});
	expect(withinLimits({ zoom: 5, lat: 50, lon: 120 }, limits)).toEqual({ zoom: 5, lat: 50, lon: 120 });
});

test('views that a link cannot tell apart are the same', () => {
	const view = { zoom: 4.2, lat: 52.1, lon: 128.3 };
	expect(sameView(view, { zoom: 4.2004, lat: 52.1049, lon: 128.2951 })).toBe(true);
	expect(sameView(view, { ...view, lon: 128.32 })).toBe(false);
});
