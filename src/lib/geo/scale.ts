import { pxPerKmAtZoom0 } from './mercator';

/** A round length that fits into a width, and how wide it is drawn. */
export interface ScaleLength {
	km: number;
	px: number;
}

/** The scale bar at a latitude and zoom (512-pixel tiles): the longest of 1, 2 or 5 × 10ⁿ km within `most` px. */
export function scaleLength(zoom: number, lat: number, most: number): ScaleLength {
	const kmPerPx = 1 / (pxPerKmAtZoom0(lat) * 2 ** zoom);
	const room = kmPerPx * most;
	const ten = 10 ** Math.floor(Math.log10(room));
	const km = ten * (room >= 5 * ten ? 5 : room >= 2 * ten ? 2 : 1);
	return { km, px: km / kmPerPx };
}
