import { ALL_EVENT_KINDS, type EventKind } from '../atlas/event';
import type { Palette } from './palette';
import { rgb, type Pixels } from './patternPixels';

/** A corner of a glyph, in a box from -1 to 1, y downward. */
type Corner = [number, number];

/**
 * One shape for each kind of event, told apart without colour. Polygons serve both media: pixels for MapLibre,
 * points for SVG.
 */
const GLYPHS: Record<EventKind, Corner[]> = {
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
/** Width of the paper rim that keeps it off the tints. */
const RIM = 1.3;

/** A kind's corners as the `points` of an SVG polygon about the origin. */
export function glyphPoints(kind: EventKind, radius = GLYPH_RADIUS): string {
	return GLYPHS[kind].map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join(' ');
}

/** A glyph as a data URI, for the page's own chips and lists. */
export function glyphDataUri(kind: EventKind, palette: Palette): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 -7 14 14"><polygon points="${glyphPoints(kind)}" fill="${palette.ink}"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A glyph in ink with a rim of paper, at `ratio` device pixels per CSS pixel. */
export function glyphPixels(kind: EventKind, palette: Palette, ratio: number): Pixels {
	const corners = GLYPHS[kind].map(([x, y]): Corner => [x * GLYPH_RADIUS, y * GLYPH_RADIUS]);
	const side = Math.ceil((GLYPH_RADIUS * 1.1 + RIM + 0.5) * 2 * ratio);
	const data = new Uint8ClampedArray(side * side * 4);
	const [ink, paper] = [rgb(palette.ink), rgb(palette.casing)];
	const cover = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * ratio));
	for (let i = 0; i < side * side; i++) {
		const x = ((i % side) + 0.5 - side / 2) / ratio;
		const y = (Math.floor(i / side) + 0.5 - side / 2) / ratio;
		const away = distanceTo(corners, x, y);
		const inside = cover(away);
		data.set(
			[...ink.map((value, c) => value * inside + paper[c]! * (1 - inside)), cover(away - RIM) * 255],
			i * 4,
		);
	}
	return { width: side, height: side, data };
}

/** The image of a kind, as the style names it. */
const glyphId = (kind: EventKind): string => `event-${kind}`;

/** Every kind's image. */
export const glyphImages = (palette: Palette, ratio: number) =>
	ALL_EVENT_KINDS.map((kind) => ({
		id: glyphId(kind),
		pixels: glyphPixels(kind, palette, ratio),
		pixelRatio: ratio,
	}));

/** Distance from a point to a polygon's edge; negative inside. */
function distanceTo(corners: Corner[], x: number, y: number): number {
	let nearest = Infinity;
	let inside = false;
	corners.forEach(([ax, ay], i) => {
		const [bx, by] = corners[(i + 1) % corners.length]!;
		const [dx, dy] = [bx - ax, by - ay];
		const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
		nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * dx) inside = !inside;
	});
	return inside ? -nearest : nearest;
}

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
