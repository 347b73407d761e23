import type { Box } from './box';
import { mercator, TILE, unmercator } from './mercator';
import type { Size } from './projector';

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

/** The view that shows a box whole in a window of middling size. */
export function viewOf(box: Readonly<Box>, limits: ViewLimits): View {
	const { zoom, ...middle } = viewAround(box, FRAMED);
	return normalView({ ...middle, zoom: Math.min(zoom, FRAMED.nearest) }, limits);
}

/** The view whose window a box fills, as wide or as high as it: not rounded, and as near as a small box asks. */
export function viewAround([west, south, east, north]: Readonly<Box>, { width, height }: Size): View {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const scale = Math.min(width / Math.max(1e-9, right - left), height / Math.max(1e-9, bottom - top));
	const [lon, lat] = unmercator([(left + right) / 2, (top + bottom) / 2]);
	return { zoom: Math.log2(scale / TILE), lat, lon };
}

function within(value: number, [least, most]: readonly [number, number]): number {
	const finite = Number.isFinite(value) ? value : least;
	return Math.round(Math.min(most, Math.max(least, finite)) * 100) / 100 + 0;
}
