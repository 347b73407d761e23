/**
 * Hatches and stipples as data: a square tile of lines and dots that repeats without a seam. One description
 * serves three media: pixels for MapLibre (`patternPixels`), SVG for the static map and the page's legend
 * (`patternSvg`), so they cannot disagree.
 */
import type { Palette, SideSlot } from './palette';

/**
 * Units are CSS pixels at a whole zoom level; MapLibre lets a pattern grow with the map up to twice that
 * before the next level starts it anew, so the tiles are drawn small.
 *
 * a shape that crosses the tile's edge comes back in on the other side. */
export type Shape =
	| { kind: 'line'; x1: number; y1: number; x2: number; y2: number; width: number; colour: string }
	| { kind: 'dot'; x: number; y: number; r: number; colour: string };

export interface PatternSpec {
	size: number;
	/** Opaque ground of the tile; absent for a pattern laid over another fill. */
	ground?: string;
	shapes: Shape[];
}

/** Sides that can hold a hatch; a controller without a side is drawn as `other`. */
export const HATCH_SIDES = ['side-1', 'side-2', 'other'] as const satisfies SideSlot[];
export type HatchSide = (typeof HATCH_SIDES)[number];

export const CONTROL_STATUSES = ['occupied', 'leased', 'protectorate', 'claimed'] as const;
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

export type ControlPattern = `${ControlStatus}-${HatchSide}`;
/** Land that both sides hold in common; that one of them, or neither, holds with another state. */
export type JointPattern = 'joint' | `joint-${HatchSide}`;
export type PatternId = JointPattern | 'undelimited' | 'change' | ControlPattern;

/** Every pattern the map registers, in a fixed order. */
export const PATTERN_IDS: PatternId[] = [
	'joint',
	...HATCH_SIDES.map((side): JointPattern => `joint-${side}`),
	'undelimited',
	'change',
	...CONTROL_STATUSES.flatMap((status) => HATCH_SIDES.map((side): ControlPattern => `${status}-${side}`)),
];

/** A 45° line through the whole tile; `/` rises to the right. */
function diagonal(
	size: number,
	width: number,
	colour: string,
	shift = 0,
	direction: '/' | '\\' = '/',
): Shape {
	return direction === '/'
		? { kind: 'line', x1: shift - size, y1: 2 * size, x2: shift + 2 * size, y2: -size, width, colour }
		: { kind: 'line', x1: shift - size, y1: -size, x2: shift + 2 * size, y2: 2 * size, width, colour };
}

/** The colours of two who hold land in common, as stripes of equal width on an opaque ground. */
function joint(ground: string, stripes: string): PatternSpec {
	const size = 14;
	return {
		size,
		ground,
		// Stripe width measured across the 45° line: half of the period size/√2.
		shapes: [diagonal(size, size / Math.SQRT2 / 2, stripes)],
	};
}

/** A quincunx of fine dots on bare paper. */
function undelimited(palette: Palette): PatternSpec {
	const size = 7;
	const dot = (x: number, y: number): Shape => ({ kind: 'dot', x, y, r: 0.8, colour: palette.stipple });
	return { size, shapes: [dot(1.75, 1.75), dot(5.25, 5.25)] };
}

/** Vermilion, falling to the right so that it crosses every controller's hatch. */
function change(palette: Palette): PatternSpec {
	const size = 9;
	return { size, shapes: [diagonal(size, 1, palette.accent, 0, '\\')] };
}

/** Who controls is the colour; how is the drawing, so that grey print and colour blindness keep it. */
const CONTROL: Record<ControlStatus, (colour: string) => PatternSpec> = {
	occupied: (colour) => ({ size: 9, shapes: [diagonal(9, 1.35, colour)] }),
	leased: (colour) => ({ size: 9, shapes: [diagonal(9, 0.95, colour), diagonal(9, 0.95, colour, 0, '\\')] }),
	protectorate: (colour) => ({
		size: 7,
		shapes: [{ kind: 'line', x1: -7, y1: 3.5, x2: 14, y2: 3.5, width: 1.1, colour }],
	}),
	claimed: (colour) => ({
		size: 12,
		// Broken strokes, two to a tile and out of step, so that a claim never reads as possession.
		shapes: [
			{ kind: 'line', x1: 1.5, y1: 10.5, x2: 5.25, y2: 6.75, width: 1.15, colour },
			{ kind: 'line', x1: 7.5, y1: 4.5, x2: 11.25, y2: 0.75, width: 1.15, colour },
		],
	}),
};

/** The tile of one pattern in one palette. */
export function patternSpec(id: PatternId, palette: Palette): PatternSpec {
	const { fill } = palette;
	if (id === 'joint') return joint(fill['side-1'], fill['side-2']);
	if (id === 'joint-side-1' || id === 'joint-side-2')
		return joint(fill['other-0'], fill[id === 'joint-side-1' ? 'side-1' : 'side-2']);
	if (id === 'joint-other') return joint(fill['other-0'], fill['other-2']);
	if (id === 'undelimited') return undelimited(palette);
	if (id === 'change') return change(palette);
	const [, status, side] = /^(\w+)-(.+)$/.exec(id) as unknown as [string, ControlStatus, HatchSide];
	return CONTROL[status](palette.deep[side]);
}
