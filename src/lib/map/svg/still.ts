import { yearOf } from '$lib/atlas/day';
import type { Catalogue } from '$lib/atlas/model';
import type { View } from '$lib/geo/view';
import type { Box } from '$lib/atlas/border';
import { mercator, unmercator, worldPx } from '$lib/geo/mercator';

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
