import type { RouteKind } from '../../atlas/vocabulary';
import type { StrokeClass } from './stroke';

/** Dashes in line widths, for both maps. Dots have round caps, which add a width to each dash. */
const DASHES: Record<StrokeClass, number[] | null> = {
	solid: null,
	dashed: [3.2, 2],
	dashdot: [4, 1.8, 0.8, 1.8],
	dotted: [0.01, 2.2],
};

/** The same for routes. */
export const ROUTE_DASHES: Record<RouteKind, number[] | null> = {
	'caravan-road': [3, 1.6],
	embassy: [1, 1.8],
	railway: null,
};

/** The dash array of a drawing in line widths; `null` is unbroken. */
export const dashOf = (stroke: StrokeClass): number[] | null => DASHES[stroke];

/** `stroke-dasharray` in pixels for a line of a width. */
export function svgDash(dash: readonly number[] | null, width: number): string | undefined {
	return dash?.map((length) => (length * width).toFixed(1)).join(' ');
}
