import { yearOf } from '$lib/atlas/day';
import type { Catalogue } from '$lib/atlas/model';
import type { View } from '$lib/geo/view';
import type { Box } from '$lib/atlas/border';
import { mercator, unmercator, worldPx } from '$lib/geo/mercator';
import { type Insets, projectorOf } from '$lib/geo/projector';

/** Width of a still in pixels: that of a larger window's map. */
const WIDTH = 1500;

/** The size of a still, which shows exactly the plate's frame, and the view that it is drawn at. */
export function stillOf([west, south, east, north]: Box): { width: number; height: number; view: View } {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const [lon, lat] = unmercator([(left + right) / 2, (top + bottom) / 2]);
	return {
		width: WIDTH,
		height: Math.round((WIDTH * (bottom - top)) / (right - left)),
		view: { zoom: Math.log2(WIDTH / (right - left) / worldPx(0)), lat, lon },
	};
}

/** The years that have a still: those in which land changed, in order. Every year looks as the last of them did. */
export function stillYears({ snapshotDays }: Pick<Catalogue, 'snapshotDays'>): number[] {
	return [...new Set(snapshotDays.map(yearOf))];
}

/** Where a still lies in a window, CSS pixels, so that the map that follows at a view covers it exactly. */
export function stillBox(
	[west, south, east, north]: Box,
	view: View,
	size: { width: number; height: number },
	insets: Insets,
): { left: number; top: number; width: number; height: number } {
	const project = projectorOf(view, size, insets);
	const [x0, y0] = project([west, north]);
	const [x1, y1] = project([east, south]);
	return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}
