import type { EventKind } from '../../atlas/vocabulary';
import type { Palette } from './palette';

/** A corner of a glyph, in a box from -1 to 1, y downward. */
export type Corner = [number, number];

/**
 * One shape for each kind of event, told apart without colour. Polygons serve both media: pixels for MapLibre,
 * points for SVG.
 */
export const GLYPHS: Record<EventKind, Corner[]> = {
	diplomacy: regular(28, 0.86),
	war: saltire(0.98, 0.3),
	boundary: [
		[0, -1],
		[0.98, 0.78],
		[-0.98, 0.78],
	],
	settlement: [
		[-0.78, -0.78],
		[0.78, -0.78],
		[0.78, 0.78],
		[-0.78, 0.78],
	],
	state: star(5, 1.08, 0.46),
	traffic: [
		[-1, -0.8],
		[1, -0.8],
		[1, -0.3],
		[0.28, -0.3],
		[0.28, 0.3],
		[1, 0.3],
		[1, 0.8],
		[-1, 0.8],
		[-1, 0.3],
		[-0.28, 0.3],
		[-0.28, -0.3],
		[-1, -0.3],
	],
};

/** Half a glyph's side, CSS pixels. */
export const GLYPH_RADIUS = 5.2;

/** A kind's corners as the `points` of an SVG polygon about the origin. */
export function glyphPoints(kind: EventKind, radius = GLYPH_RADIUS): string {
	return GLYPHS[kind].map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join(' ');
}

/** A glyph as a data URI, for the page's own chips and lists. */
export function glyphDataUri(kind: EventKind, palette: Palette): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 -7 14 14"><polygon points="${glyphPoints(kind)}" fill="${palette.ink}"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The image of a kind, as the style names it. */
export const glyphId = (kind: EventKind): string => `event-${kind}`;

function regular(corners: number, radius: number): Corner[] {
	return Array.from({ length: corners }, (_, i) => onCircle((i / corners) * 2 * Math.PI, radius));
}

function star(points: number, outer: number, inner: number): Corner[] {
	return Array.from({ length: points * 2 }, (_, i) =>
		onCircle((i / points) * Math.PI, i % 2 === 0 ? outer : inner),
	);
}

/** A cross of two bars of a half-width, turned by 45°. */
function saltire(reach: number, half: number): Corner[] {
	const a = reach - half;
	const quarter: Corner[] = [
		[0, -half * Math.SQRT2],
		[a, -reach],
		[reach, -a],
	];
	return [0, 1, 2, 3].flatMap((turn) => quarter.map((corner) => turned(corner, turn)));
}

function turned([x, y]: Corner, quarters: number): Corner {
	return quarters === 0 ? [x, y] : turned([-y, x], quarters - 1);
}

/** From the top, clockwise. */
function onCircle(angle: number, radius: number): Corner {
	return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

const round = (value: number) => Math.round(value * 100) / 100;
