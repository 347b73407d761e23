import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../geo/box';
import { projectorOf, type Size } from '../../geo/projector';
import { LEAST_HEIGHT, MAP_WIDTH, mapOf, MOST_HEIGHT } from './mapOf';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const LOOK = { zoom: 4.2, lat: 52, lon: 128 };
const FRAME: Box = [60, 30, 150, 65];

/** Where a picture's corners are in the window, and where the frame's are in the picture, pixels. */
function corners(shown: Size, frame: Box) {
	const { mapHeight, view } = mapOf(LOOK, shown, frame);
	const inPicture = projectorOf(view!, { width: MAP_WIDTH, height: mapHeight }, NO_INSETS);
	const inWindow = projectorOf(LOOK, shown, NO_INSETS);
	return {
		mapHeight,
		upper: inWindow(inPicture.invert([0, 0])),
		lower: inWindow(inPicture.invert([MAP_WIDTH, mapHeight])),
		frame: [inPicture([frame[0], frame[3]]), inPicture([frame[2], frame[1]])] as const,
	};
}

const length = fc.integer({ min: 50, max: 3000 });
const THE_WORLD: Box = [-179, -80, 179, 80];

test('shows nothing that the window does not show, and all of it where the shape allows', () => {
	fc.assert(
		fc.property(length, length, (width, height) => {
			const { mapHeight, upper, lower } = corners({ width, height }, THE_WORLD);
			for (const [i, edge] of [width, height].entries()) {
				expect(upper[i]).toBeGreaterThan(-1 - edge / 300);
				expect(lower[i]).toBeLessThan(edge + 1 + edge / 300);
			}
			if (mapHeight === LEAST_HEIGHT || mapHeight === MOST_HEIGHT) return;
			expect(Math.hypot(...upper)).toBeLessThan(2 + (width + height) / 300);
		}),
	);
});

test('has no margin beyond the frame, however far the window hangs over it', () => {
	fc.assert(
		fc.property(length, length, (width, height) => {
			const { mapHeight, frame } = corners({ width, height }, FRAME);
			const [[west, north], [east, south]] = frame;
			expect(west).toBeLessThan(1);
			expect(north).toBeLessThan(1);
			expect(east).toBeGreaterThan(MAP_WIDTH - 1);
			expect(south).toBeGreaterThan(mapHeight - 1);
		}),
	);
});

test('before the map looks anywhere, the picture frames itself', () => {
	expect(mapOf(undefined, { width: 924, height: 600 }, FRAME)).toEqual({ mapHeight: 600 });
});
