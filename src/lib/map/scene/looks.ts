/**
 * How land, lines and names look: each figure once, read by both renderers. Widths, radii and halos are pixels,
 * dashes widths of their line, letters' spacing and offsets ems.
 */
import type { BoundaryKind } from '../../atlas/boundary';
import type { RouteKind } from '../../atlas/vocabulary';

/** A figure that changes with the zoom: `[zoom, value]`, straight between two stops and constant beyond them. */
export type Ramp = readonly (readonly [zoom: number, value: number])[];
/** A figure that jumps: each value holds from its zoom on, the first from the farthest. */
export type Steps = readonly (readonly [from: number, value: number])[];
/** Figures for things of rank 1, 2, and any other. Their ramps have the same zooms. */
export type ByRank<Figure> = readonly [Figure, Figure, Figure];

/** A ramp's value at a zoom. */
export function at(ramp: Ramp, zoom: number): number {
	const next = ramp.findIndex(([stop]) => stop > zoom);
	if (next === 0) return ramp[0]![1];
	if (next < 0) return ramp.at(-1)![1];
	const [[from, a], [to, b]] = [ramp[next - 1]!, ramp[next]!];
	return a + ((b - a) * (zoom - from)) / (to - from);
}

/** The value of the step that a zoom stands on. */
export function stepAt(steps: Steps, zoom: number): number {
	return (steps.findLast(([from]) => zoom >= from) ?? steps[0]!)[1];
}

/** A rank's figure. */
export const ofRank = <Figure>([first, second, other]: ByRank<Figure>, rank: number): Figure =>
	rank === 1 ? first : rank === 2 ? second : other;

/** Stops written flat: zoom, value, zoom, value … */
const pairs = (...flat: number[]): [number, number][] =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);

/** What is left of the colour of land that did not change while years are compared. */
export const FAINT = 0.32;

/** Land under the accent. Two compared years must show their own colours: there the outline and a light hatch do. */
export const CHANGED = {
	/** The tint over plain land, and over land with a hatch of its own, which bears no second one. */
	tint: { plain: 0.1, hatched: 0.16, compared: 0 },
	hatch: { alone: 0.85, compared: 0.5 },
	ring: { radius: 8, width: 1.4 },
} as const;

export const GRATICULE = {
	width: 0.5,
	opacity: 0.35,
	/** Degrees between two lines, from afar and from near on. */
	step: 10,
	fine: { step: 5, from: 4.6 },
} as const;
export const COAST_WIDTH: Ramp = pairs(3, 0.6, 8, 1.2);
export const NEATLINE_WIDTH = 1.2;

/** Rank 1 is a great river; a minor one is drawn only when there is room for it. */
export const RIVERS: ByRank<{ width: Ramp; opacity: Ramp }> = [
	{ width: pairs(3, 1, 8, 2.6), opacity: pairs(3, 0.9, 5.5, 0.9) },
	{ width: pairs(3, 0.6, 8, 1.8), opacity: pairs(3, 0.75, 5.5, 0.9) },
	{ width: pairs(3, 0.35, 8, 1.2), opacity: pairs(3, 0.3, 5.5, 0.9) },
];

/** Borders' widths are those at zoom 4, times this. */
export const LINE_GROWTH: Ramp = pairs(2, 0.6, 4, 1, 9, 1.9);

export const BOUNDARIES: Record<BoundaryKind, { width: number; opacity: number }> = {
	frontier: { width: 1.9, opacity: 1 },
	state: { width: 0.9, opacity: 0.8 },
	limit: { width: 0.9, opacity: 0.75 },
	none: { width: 0, opacity: 0 },
};
/** Under the frontier. */
export const CASING = { width: 3.4, opacity: 0.55 } as const;
/** About the land that changed. */
export const OUTLINE = { width: 2.4, opacity: 0.95 } as const;
/** The chosen treaty's own line and what is under it. */
export const CHOSEN_LINE = { width: 2.5, casing: { width: 5.2, opacity: 0.85 } } as const;
/** About the chosen land; does not grow. */
export const CHOSEN_LAND = { width: 1.6, dash: [1, 1.4] } as const;

/** Along the inside of a border; `other` is that of a state of neither side against another. */
export const RIBBON = {
	width: 4,
	opacity: { frontier: 0.42, state: 0.32, other: 0.16, limit: 0.25, none: 0 },
} as const;

/** A line's doubt, as wide as it is: its opacity, and the share of it that fades out at either edge. */
export const BAND = { inForce: 0.1, chosen: 0.16, blur: 0.3 } as const;

/** Routes' widths are those at zoom 4, times this. */
export const ROUTE_GROWTH: Ramp = pairs(2, 0.7, 4, 1, 9, 1.7);
export const ROUTES: Record<RouteKind, number> = { 'caravan-road': 1.2, embassy: 1.2, railway: 1.5 };
export const ROUTE_OPACITY = 0.9;
/** A railway's sleepers: a dashed line as wide as they are long. */
export const SLEEPERS = { width: 4.6, dash: [0.22, 1.5], opacity: 0.8, from: 3 } as const;

/** A place's dot and the rim of paper about it. */
export const PLACE_DOT = { major: 3, minor: 2.1, rim: 1 } as const;
/** An event's rim of paper, how much smaller one of an earlier year is, and the ring about the picked one. */
export const EVENT = { rim: 1.3, past: 0.78, ring: { radius: 9, width: 2 } } as const;

/** How much larger names are on a map that is shown to a room: a town's is then as large as running text there. */
export const LARGE = 2;

/** Names along lines: `offset` is from the line to the middle of the letters, down the page. */
export const RIVER_NAMES = {
	size: pairs(3, 11, 8, 14),
	spacing: 0.08,
	offset: -0.55,
	halo: 1,
	from: 3.2,
	/** Up to which rank they are named. */
	ranks: pairs(0, 1, 4, 2, 5, 3, 6, 9),
} as const;
export const ROUTE_NAMES = {
	size: pairs(3, 10, 8, 13),
	spacing: 0,
	offset: -0.75,
	halo: 1.3,
	from: 3.4,
} as const;
export const FRONTIER_NAMES = {
	size: pairs(3, 10, 8, 12.5),
	spacing: 0.04,
	offset: 1.15,
	halo: 1.5,
	from: 3,
} as const;
export const LAKE_NAMES = {
	size: pairs(4, 11, 8, 14),
	spacing: 0.06,
	halo: 1,
	/** Ems after which a name goes on below. */
	wrap: 7,
	from: 3.5,
	ranks: pairs(0, 1, 4.4, 2, 6, 3),
} as const;

export const PLACE_NAMES = {
	size: [pairs(3, 12, 8, 16), pairs(3, 11, 8, 14.5), pairs(3, 11, 8, 13)] as const,
	halo: 1.3,
	ranks: pairs(0, 1, 3.6, 2, 5, 3, 6.4, 9),
} as const;

export const POLITY_NAMES = {
	spacing: 0.24,
	leading: 1.35,
	opacity: 0.86,
	halo: 1.4,
	/** Where a state's name may go when a town is in its way, best first. */
	shifts: [
		...pairs(0, 0, 0, 1.4, 0, -1.4, 1.5, 0, -1.5, 0, 0, 2.8, 0, -2.8, 1.5, 1.4, 1.5, -1.4, -1.5, 1.4),
		...pairs(-1.5, -1.4, 3, 0, 3, 1.4, 3, -1.4, -3, 0, -3, 1.4, -3, -1.4),
	],
} as const;

/** Half the side of the box about a pointer or a fingertip in which a point answers, and how far a line does. */
export const REACH = { pointer: 2, finger: 12, line: 7, pastLine: 3 } as const;
