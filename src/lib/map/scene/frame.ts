import type { Position } from '../../atlas/model';
import { VIEW_LIMITS, type View } from '../../geo/view';

/** `[west, south, east, north]` of the plate: what the record and its display geography cover. */
export const FRAME: [number, number, number, number] = [58, 34, 152, 63];

/** What the plate opens on when neither the link nor a treaty says otherwise. */
export const OPENING: [number, number, number, number] = [72, 37.5, 146, 60.5];

/** The same for an upright window, which would show all of it as a thin strip: Lake Baikal to the sea. */
const OPENING_UPRIGHT: [number, number, number, number] = [97, 39, 142, 60];

/** What the plate opens on in a window of a size. */
export const openingFor = ({ width, height }: { width: number; height: number }) =>
	width < height ? OPENING_UPRIGHT : OPENING;

const TILE = 512;

/** Mercator, in world units: 0…1 from 180°W eastward and from the north pole's edge southward. */
export function mercator([lon, lat]: Position): [number, number] {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Back from world units to degrees. */
export function unmercator([x, y]: [number, number]): Position {
	const n = Math.PI * (1 - 2 * y);
	return [(x - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** Pixels across the world at a zoom. */
export const worldPx = (zoom: number): number => TILE * 2 ** zoom;

/** Pixels per kilometre at zoom 0 at a latitude, where 40,075 km of equator are one tile. */
export const pxPerKmAtZoom0 = (lat: number): number => TILE / (40_075.017 * Math.cos((lat * Math.PI) / 180));

/**
 * The view that shows bounds whole inside a window of the given size: centred, but moved aside where the
 * window would else hang over the plate's edge and show empty margin.
 */
export function viewFitting(
	[west, south, east, north]: [number, number, number, number],
	size: { width: number; height: number },
	{ margin = 24, maxZoom = 8 }: { margin?: number; maxZoom?: number } = {},
): View {
	const [x0, y0] = mercator([west, north]);
	const [x1, y1] = mercator([east, south]);
	const width = Math.max(1, size.width - 2 * margin);
	const height = Math.max(1, size.height - 2 * margin);
	const scale = Math.min(width / Math.max(1e-9, x1 - x0), height / Math.max(1e-9, y1 - y0));
	const zoom = round(Math.min(maxZoom, Math.max(VIEW_LIMITS.zoom[0], Math.log2(scale / TILE))), 2);
	const [left, top] = mercator([FRAME[0], FRAME[3]]);
	const [right, bottom] = mercator([FRAME[2], FRAME[1]]);
	const [lon, lat] = unmercator([
		holdInside((x0 + x1) / 2, size.width / worldPx(zoom) / 2, left, right),
		holdInside((y0 + y1) / 2, size.height / worldPx(zoom) / 2, top, bottom),
	]);
	return { zoom, lat: round(lat, 2), lon: round(lon, 2) };
}

/** Moves a window's middle so that it stays between two edges; a window wider than that is centred on both. */
function holdInside(middle: number, half: number, from: number, to: number): number {
	if (2 * half >= to - from) return (from + to) / 2;
	return Math.min(to - half, Math.max(from + half, middle));
}

/** Keeps the camera within what a link may say, so that a reader cannot lose the plate. */
export function onPlate({ zoom, lat, lon }: View): View {
	const within = (value: number, [least, most]: readonly [number, number]) =>
		Math.min(most, Math.max(least, value));
	return {
		zoom: within(zoom, VIEW_LIMITS.zoom),
		lat: within(lat, VIEW_LIMITS.lat),
		lon: within(lon, VIEW_LIMITS.lon),
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
