import { yearOf } from '$lib/atlas/day';
import type { Catalogue } from '$lib/atlas/model';
import type { View } from '$lib/geo/view';
import { FRAME } from '$lib/map/scene/frame';
import { mercator, unmercator, worldPx } from '$lib/geo/mercator';
import { type Insets, projectorOf } from '$lib/geo/projector';

/** Width of a still in pixels: that of a larger window's map. */
const WIDTH = 1500;

const [left, top] = mercator([FRAME[0], FRAME[3]]);
const [right, bottom] = mercator([FRAME[2], FRAME[1]]);
const [lon, lat] = unmercator([(left + right) / 2, (top + bottom) / 2]);

/** The size of a still, which shows exactly the plate's frame. */
export const STILL = { width: WIDTH, height: Math.round((WIDTH * (bottom - top)) / (right - left)) };

/** The view that a still is drawn at. */
export const STILL_VIEW: View = { zoom: Math.log2(WIDTH / (right - left) / worldPx(0)), lat, lon };

/** The years that have a still: those in which land changed, in order. Every year looks as the last of them did. */
export function stillYears({ snapshotDays }: Pick<Catalogue, 'snapshotDays'>): number[] {
	return [...new Set(snapshotDays.map(yearOf))];
}

/** Where a still lies in a window, CSS pixels, so that the map that follows at a view covers it exactly. */
export function stillBox(
	view: View,
	size: { width: number; height: number },
	insets: Insets,
): { left: number; top: number; width: number; height: number } {
	const project = projectorOf(view, size, insets);
	const [x0, y0] = project([FRAME[0], FRAME[3]]);
	const [x1, y1] = project([FRAME[2], FRAME[1]]);
	return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}
