/** Where the map looks: zoom of 512-pixel tiles, centre in degrees WGS84. */
export interface View {
	zoom: number;
	lat: number;
	lon: number;
}

/** What a view may be, each from the least to the most. The map holds itself to the same limits. */
export interface ViewLimits {
	zoom: readonly [number, number];
	lat: readonly [number, number];
	lon: readonly [number, number];
}

/** A view as links carry it: two decimals, inside the limits. `-0` becomes `0`. */
export function normalView({ zoom, lat, lon }: View, limits: ViewLimits): View {
	return {
		zoom: within(zoom, limits.zoom),
		lat: within(lat, limits.lat),
		lon: within(lon, limits.lon),
	};
}

/** `zoom/lat/lon`, two decimals each. */
export function formatView(view: View): string {
	return [view.zoom, view.lat, view.lon].map((value) => value.toFixed(2)).join('/');
}

/** Reads `zoom/lat/lon`. @returns `undefined` when it is not three plain numbers; limits are not looked at. */
export function parseView(text: string): View | undefined {
	const parts = text.split('/');
	if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,9}(\.\d+)?$/.test(part))) return undefined;
	const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
	return { zoom, lat, lon };
}

/** The window a framing reckons with, pixels, and the nearest it goes, so that an islet keeps its surroundings. */
const FRAMED = { width: 800, height: 560, nearest: 8 };

/** The view that shows a box `[west, south, east, north]` whole in a window of middling size. */
export function viewOf(
	[west, south, east, north]: readonly [number, number, number, number],
	limits: ViewLimits,
): View {
	const [bottom, top] = [mercator(south), mercator(north)];
	const wide = Math.max(east - west, 1e-6) / 360;
	const high = Math.max(top - bottom, 1e-6) / (2 * Math.PI);
	const zoom = Math.log2(Math.min(FRAMED.width / wide, FRAMED.height / high) / 512);
	const lat = (Math.atan(Math.sinh((bottom + top) / 2)) * 180) / Math.PI;
	return normalView({ zoom: Math.min(zoom, FRAMED.nearest), lat, lon: (west + east) / 2 }, limits);
}

function mercator(lat: number): number {
	return Math.asinh(Math.tan((lat * Math.PI) / 180));
}

function within(value: number, [least, most]: readonly [number, number]): number {
	const finite = Number.isFinite(value) ? value : least;
	return Math.round(Math.min(most, Math.max(least, finite)) * 100) / 100 + 0;
}
