import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Box } from '../geo/box';
import { viewLimits } from '../atlas/border';
import { catalogue } from '../../../tests/atlas';
import type { CameraWish } from '../geo/cameraWish';
import type { View } from '../geo/view';
import { Camera, bringing, dragged, framing, openingView } from './camera.svelte';

const { border } = catalogue;
const INSETS = { top: 0, right: 0, bottom: 100, left: 200 };
const WINDOW = { width: 1000, height: 700, insets: INSETS };
/** A view that nothing here frames by itself. */
const ASIDE: View = { zoom: 5, lat: 45, lon: 90 };
const AMUR: Box = [120, 45, 140, 55];

let wish: CameraWish | null;
let insets: typeof INSETS;
let onview: ReturnType<typeof vi.fn<(view: View) => void>>;
let camera: Camera;
beforeEach(() => {
	wish = null;
	insets = INSETS;
	onview = vi.fn<(view: View) => void>();
	camera = new Camera({ border: () => border, wish: () => wish, insets: () => insets, onview });
	camera.width = WINDOW.width;
	camera.height = WINDOW.height;
});

/** The live map goes where it shall and rests there. */
function arrive(): void {
	camera.live = true;
	camera.rested(camera.target.view, false);
}
const pointer = (clientX: number, clientY: number, pointerId = 1) => ({ pointerId, clientX, clientY });

describe('without a wish', () => {
	test('the map opens whole, at once where it is the still one', () => {
		expect(camera.target.view).toEqual(openingView(border, WINDOW));
		expect(camera.now).toEqual(openingView(border, WINDOW));
	});

	test('and opening writes nothing into the address', () => {
		arrive();
		expect(onview).not.toHaveBeenCalled();
	});

	test('nothing is looked at before the map has a window', () => {
		camera.width = 0;
		expect(camera.look).toBeUndefined();
		camera.zoomBy(1);
		expect(onview).not.toHaveBeenCalled();
	});

	test('a smaller window opens at a smaller scale', () => {
		const { zoom } = camera.target.view;
		camera.width = 600;
		expect(camera.target.view.zoom).toBeLessThan(zoom);
	});
});

describe('a wish of the state', () => {
	test('for a view is that view, and it is not written back', () => {
		wish = { kind: 'view', view: ASIDE };
		expect(camera.target).toEqual({ view: ASIDE, ease: true });
		arrive();
		expect(onview).not.toHaveBeenCalled();
	});

	test('for a box frames it, and the framed view goes into the address', () => {
		wish = { kind: 'bounds', bbox: AMUR };
		expect(camera.target).toEqual({ view: framing(AMUR, border, WINDOW), ease: true });
		arrive();
		expect(onview.mock.calls).toEqual([[framing(AMUR, border, WINDOW)]]);
	});

	test('for a box is not written before the map has got there', () => {
		wish = { kind: 'bounds', bbox: AMUR };
		camera.live = true;
		camera.rested(ASIDE, false);
		expect(onview).not.toHaveBeenCalled();
		expect(camera.now).toEqual(ASIDE);
	});

	test('for a box frames it anew in another window', () => {
		wish = { kind: 'bounds', bbox: AMUR };
		insets = { ...INSETS, bottom: 350 };
		expect(camera.target.view).toEqual(framing(AMUR, border, { ...WINDOW, insets }));
		expect(camera.target.view.zoom).toBeLessThan(framing(AMUR, border, WINDOW).zoom);
	});

	test('for a point out of sight brings it to the middle, and a resize does not judge it again', () => {
		arrive();
		camera.rested(ASIDE, true);
		wish = { kind: 'point', at: [132, 43] };
		expect(camera.target).toEqual({ view: { zoom: 5, lat: 43, lon: 132 }, ease: true });
		camera.rested({ zoom: 5, lat: 43, lon: 132 }, false);
		camera.width = 420;
		expect(camera.target.view).toEqual({ zoom: 5, lat: 43, lon: 132 });
	});

	test('for a point in sight moves nothing', () => {
		camera.live = true;
		camera.rested(ASIDE, true);
		wish = { kind: 'point', at: [91, 45.5] };
		expect(camera.target.view).toEqual(ASIDE);
	});

	test('for a point in sight leaves the still map where it was dragged', () => {
		camera.grab(pointer(500, 300));
		camera.drag(pointer(400, 300));
		camera.release(pointer(400, 300));
		const { now } = camera;
		wish = { kind: 'point', at: [now.lon, now.lat] };
		expect(camera.target.view).toEqual(now);
	});
});

describe('a reader who moved the map', () => {
	beforeEach(() => {
		wish = { kind: 'bounds', bbox: AMUR };
		arrive();
		onview.mockClear();
		camera.rested(ASIDE, true);
	});

	test('is written into the address', () => {
		expect(onview.mock.calls).toEqual([[ASIDE]]);
	});

	test('is not carried back by another window', () => {
		camera.width = 600;
		insets = { ...INSETS, left: 0 };
		expect(camera.target).toEqual({ view: ASIDE, ease: false });
	});

	test('is carried away by a new wish, even for the same box', () => {
		wish = { kind: 'bounds', bbox: AMUR };
		expect(camera.target).toEqual({ view: framing(AMUR, border, WINDOW), ease: true });
	});

	test('is carried away by a button', () => {
		camera.frame([100, 40, 110, 50]);
		expect(camera.target).toEqual({ view: framing([100, 40, 110, 50], border, WINDOW), ease: true });
	});
});

describe('a button', () => {
	test('wins over the state’s wish until the state wishes anew', () => {
		wish = { kind: 'view', view: ASIDE };
		camera.frame(AMUR);
		expect(camera.target.view).toEqual(framing(AMUR, border, WINDOW));
		wish = { kind: 'view', view: ASIDE };
		expect(camera.target.view).toEqual(ASIDE);
	});

	test('wins over no wish, too', () => {
		camera.frame(AMUR);
		expect(camera.target.view).toEqual(framing(AMUR, border, WINDOW));
	});

	test('that zooms keeps the middle and writes the address at once', () => {
		wish = { kind: 'view', view: ASIDE };
		camera.zoomBy(-1);
		expect(camera.target.view).toEqual({ ...ASIDE, zoom: 4 });
		expect(onview.mock.calls).toEqual([[{ ...ASIDE, zoom: 4 }]]);
	});

	test('that moves goes a part of what is seen, and writes the address at once', () => {
		wish = { kind: 'view', view: ASIDE };
		camera.moveBy(0.5, 0);
		const { zoom, lat, lon } = camera.target.view;
		expect([zoom, lat]).toEqual([ASIDE.zoom, expect.closeTo(ASIDE.lat)]);
		// Half the room, in degrees of a world of 512 · 2^zoom pixels.
		expect(lon - ASIDE.lon).toBeCloseTo(((camera.room.width / 2) * 360) / (512 * 2 ** ASIDE.zoom), 2);
		expect(onview.mock.calls).toEqual([[camera.target.view]]);
	});

	test('that zooms keeps to what an address may say', () => {
		wish = { kind: 'view', view: { ...ASIDE, zoom: 9.5 } };
		camera.zoomBy(1);
		// The nearest zoom of VIEW_LIMITS.
		expect(camera.target.view.zoom).toBe(10);
	});
});

describe('the still map in a hand', () => {
	beforeEach(() => {
		wish = { kind: 'view', view: ASIDE };
		camera.grab(pointer(500, 300));
	});

	test('goes along, and the address follows when it is let go of', () => {
		expect(camera.held).toBe(true);
		camera.drag(pointer(460, 300));
		// The land follows the hand westward, so the middle goes east.
		expect(camera.now).toEqual(dragged(ASIDE, -40, 0, viewLimits(border)));
		expect(camera.now.lon).toBeGreaterThan(ASIDE.lon);
		expect(onview).not.toHaveBeenCalled();
		camera.release(pointer(460, 300));
		expect(camera.held).toBe(false);
		expect(onview.mock.calls).toEqual([[dragged(ASIDE, -40, 0, viewLimits(border))]]);
	});

	test('a click is no drag', () => {
		camera.drag(pointer(503, 302));
		camera.release(pointer(503, 302));
		expect(camera.now).toEqual(ASIDE);
		expect(onview).not.toHaveBeenCalled();
	});

	test('minds one finger alone', () => {
		camera.drag(pointer(400, 300, 2));
		camera.release(pointer(400, 300, 2));
		expect(camera.held).toBe(true);
		expect(camera.now).toEqual(ASIDE);
	});

	test('a wish that comes meanwhile wins, and the drag is not written', () => {
		camera.drag(pointer(400, 300));
		wish = { kind: 'bounds', bbox: AMUR };
		camera.release(pointer(400, 300));
		expect(camera.target.view).toEqual(framing(AMUR, border, WINDOW));
		expect(onview).not.toHaveBeenCalled();
	});
});

test('a second map follows every step of the way, and stands where the first one does before that', () => {
	wish = { kind: 'view', view: ASIDE };
	arrive();
	expect(camera.passing).toEqual(ASIDE);
	camera.passed({ ...ASIDE, lon: 91.5 });
	expect(camera.passing).toEqual({ ...ASIDE, lon: 91.5 });
	expect(camera.now).toEqual(ASIDE);
});

describe('a point', () => {
	const view = { zoom: 4, lat: 50, lon: 110 };
	/** 512-pixel tiles: at zoom 4 the world is 8,192 px wide, 22.756 px a degree of longitude. */
	const PX_PER_DEGREE = (512 * 2 ** 4) / 360;
	/** The room's middle is at x = 600, y = 300: 400 px to its left and right edges. */
	const eastBy = (px: number): [number, number] => [110 + px / PX_PER_DEGREE, 50];

	test('counts as seen up to 24 px from the room’s edge', () => {
		expect(bringing(eastBy(375), view, WINDOW)).toEqual(view);
		expect(bringing(eastBy(377), view, WINDOW)).not.toEqual(view);
		expect(bringing(eastBy(-375), view, WINDOW)).toEqual(view);
		expect(bringing(eastBy(-377), view, WINDOW)).not.toEqual(view);
	});

	test('is not looked at from too far', () => {
		expect(bringing([140, 60], { ...view, zoom: 2 }, { ...WINDOW, width: 400 }).zoom).toBe(3.6);
		expect(bringing([60, 40], { ...view, zoom: 6 }, WINDOW).zoom).toBe(6);
	});
});
