import type { Route } from '../../atlas/model';
import type { StrokeClass } from './stroke';

/** Dashes in line widths, for both maps. Dots have round caps, which add a width to each dash. */
const DASHES: Record<StrokeClass, number[] | null> = {
	solid: null,
	dashed: [3.2, 2],
	dashdot: [4, 1.8, 0.8, 1.8],
	dotted: [0.01, 2.2],
};

/** The same for routes. */
export const ROUTE_DASHES: Record<Route['kind'], number[] | null> = {
	'caravan-road': [3, 1.6],
	embassy: [1, 1.8],
	railway: null,
};

/** The dash array of a drawing in line widths; `null` is unbroken. */
export const dashOf = (stroke: StrokeClass): number[] | null => DASHES[stroke];

/** `stroke-dasharray` in pixels for a line of a width. */
export function svgDash(stroke: StrokeClass, width: number): string | undefined {
	return DASHES[stroke]?.map((length) => (length * width).toFixed(1)).join(' ');
}

/** A width at zoom 4, scaled as the style's lines are: 0.6 at zoom 2, 1.9 at zoom 9. */
export function svgWidth(width: number, zoom: number): number {
	const scale = zoom <= 4 ? 0.6 + 0.2 * Math.max(0, zoom - 2) : 1 + 0.18 * Math.min(5, zoom - 4);
	return Math.round(width * scale * 100) / 100;
}
