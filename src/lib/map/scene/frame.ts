import type { Border } from '../../atlas/border';
import type { Box } from '../../geo/box';
import { mercator, unmercator, worldPx } from '../../geo/mercator';
import { viewAround, type View, type ViewLimits } from '../../geo/view';

/** What the plate opens on in a window of a size. */
export const openingFor = (
	{ opening }: Pick<Border, 'opening'>,
	{ width, height }: { width: number; height: number },
): Box => (width < height ? opening.upright : opening.wide);

/**
 * The view that shows bounds whole inside a window of the given size: centred, but moved aside where the
 * window would else hang over the plate's edge and show empty margin.
 */
export function viewFitting(
	bounds: Readonly<Box>,
	size: { width: number; height: number },
	{ frame, zoom: [leastZoom] }: Pick<Border, 'frame' | 'zoom'>,
	{ margin = 24, maxZoom = 8 }: { margin?: number; maxZoom?: number } = {},
): View {
	const width = Math.max(1, size.width - 2 * margin);
	const height = Math.max(1, size.height - 2 * margin);
	const filling = viewAround(bounds, { width, height });
	const zoom = round(Math.min(maxZoom, Math.max(leastZoom, filling.zoom)), 2);
	const [x, y] = mercator([filling.lon, filling.lat]);
	const [left, top] = mercator([frame[0], frame[3]]);
	const [right, bottom] = mercator([frame[2], frame[1]]);
	const [lon, lat] = unmercator([
		holdInside(x, size.width / worldPx(zoom) / 2, left, right),
		holdInside(y, size.height / worldPx(zoom) / 2, top, bottom),
	]);
	return { zoom, lat: round(lat, 2), lon: round(lon, 2) };
}

/** Moves a window's middle so that it stays between two edges; a window wider than that is centred on both. */
function holdInside(middle: number, half: number, from: number, to: number): number {
	if (2 * half >= to - from) return (from + to) / 2;
	return Math.min(to - half, Math.max(from + half, middle));
}

/** Keeps the camera within what a link may say, so that a reader cannot lose the plate. */
export function withinLimits({ zoom, lat, lon }: View, limits: ViewLimits): View {
	const within = (value: number, [least, most]: readonly [number, number]) =>
		Math.min(most, Math.max(least, value));
	return {
		zoom: within(zoom, limits.zoom),
		lat: within(lat, limits.lat),
		lon: within(lon, limits.lon),
	};
}

/** Whether two views draw the same picture, within what the link's rounding keeps. */
export function sameView(a: View, b: View): boolean {
	return (
		Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 0.006 && Math.abs(a.lon - b.lon) < 0.006
	);
}

function round(value: number, digits: number): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor;
}
