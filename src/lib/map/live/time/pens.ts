import { dashOf } from '../../scene/dashes';
import {
	at,
	BAND,
	BOUNDARIES,
	CASING,
	CHOSEN_LAND,
	CHOSEN_LINE,
	LINE_GROWTH,
	OUTLINE,
	RIBBON,
} from '../../scene/looks';
import type { Palette } from '../../scene/palette';
import { STROKE_CLASSES } from '../../scene/stroke';
import { rgb } from '../patternPixels';
import { FLAG, KINDS, SLOTS } from './sceneLooks';

type Rgba = readonly [number, number, number, number];
type Four<T> = readonly [T, T, T, T];

/** Whether a pen draws a line with dashes, the tint along its sides, or its doubt. */
export type Nib = 'STROKE' | 'RIBBON' | 'BAND';

/** One stroke over all lines of a mesh: how wide and in what colour each kind of line is drawn. */
export interface Pen {
	nib: Nib;
	/** CSS pixels, by kind; a band brings its own. */
	widths: Four<number>;
	/** Premultiplied, by kind. */
	colours: Four<Rgba>;
	/** What a line must have to be drawn; 0: a kind. */
	flags: number;
	/** Dash, gap, dash, gap in widths, by drawing; `drawing` is that of every line, or −1 for each its own. */
	dashes: Four<readonly number[]>;
	drawing: number;
	/** Ribbons: premultiplied, by side, and how strong by kind and where neither side is one of the border's. */
	sides?: Four<Rgba>;
	strengths?: Four<number>;
	otherStrength?: number;
}

const premultiplied = (hex: string, opacity: number): Rgba => {
	const [r, g, b] = rgb(hex).map((value) => (value / 255) * opacity);
	return [r!, g!, b!, opacity];
};
const four = <T>(value: T): Four<T> => [value, value, value, value];
const byKind = <T>(read: (kind: (typeof KINDS)[number]) => T) => KINDS.map(read) as unknown as Four<T>;
const frontierOnly = (width: number): Four<number> => [0, 0, 0, width];

const SOLID = four([0, 0, 0, 0]);
/** A dash array as dash, gap, dash, gap. */
const fourDashes = (dash: readonly number[] | null): readonly number[] =>
	dash ? [...dash, 0, 0].slice(0, 4) : [0, 0, 0, 0];
const DASHES = STROKE_CLASSES.map((stroke) => fourDashes(dashOf(stroke))) as unknown as Four<number[]>;

/** The pens in a palette at a zoom. What each draws is its name; the order is the layers'. */
export function pensAt(zoom: number, palette: Palette) {
	const grown = (width: number) => width * at(LINE_GROWTH, zoom);
	const plain = { flags: 0, dashes: SOLID, drawing: 0 };
	const { ribbon, none } = { ribbon: RIBBON.opacity, none: 0 };
	const band = (opacity: number, flags: number): Pen => ({
		...{
			...plain,
			nib: 'BAND',
			widths: four(none),
			colours: four(premultiplied(palette.band, opacity)),
			flags,
		},
	});
	return {
		ribbon: {
			...{ ...plain, nib: 'RIBBON', colours: four([0, 0, 0, 0] as const) },
			widths: byKind((kind) => (kind === 'none' ? 0 : grown(RIBBON.width))),
			sides: SLOTS.map((slot) => premultiplied(palette.deep[slot], 1)) as unknown as Four<Rgba>,
			strengths: byKind((kind) => ribbon[kind]),
			otherStrength: ribbon.other,
		},
		band: band(BAND.inForce, FLAG.inForce),
		outline: {
			...{ ...plain, nib: 'STROKE', widths: four(grown(OUTLINE.width)), flags: FLAG.outline },
			colours: four(premultiplied(palette.accent, OUTLINE.opacity)),
		},
		casing: {
			...{ ...plain, nib: 'STROKE', widths: frontierOnly(grown(CASING.width)) },
			colours: four(premultiplied(palette.casing, CASING.opacity)),
		},
		stroke: {
			...{ ...plain, nib: 'STROKE', dashes: DASHES, drawing: -1 },
			widths: byKind((kind) => grown(BOUNDARIES[kind].width)),
			colours: byKind((kind) =>
				premultiplied(kind === 'frontier' ? palette.frontier : palette.border, BOUNDARIES[kind].opacity),
			),
		},
		chosenLand: {
			...{ ...plain, nib: 'STROKE', widths: four(CHOSEN_LAND.width), flags: FLAG.chosenLand },
			colours: four(premultiplied(palette.ink, 1)),
			dashes: four(fourDashes(CHOSEN_LAND.dash)),
		},
		chosenBand: band(BAND.chosen, FLAG.chosen),
		chosenCasing: {
			...{ ...plain, nib: 'STROKE', widths: frontierOnly(grown(CHOSEN_LINE.casing.width)) },
			colours: four(premultiplied(palette.casing, CHOSEN_LINE.casing.opacity)),
		},
		chosenStroke: {
			...{ ...plain, nib: 'STROKE', widths: frontierOnly(grown(CHOSEN_LINE.width)) },
			colours: four(premultiplied(palette.frontier, 1)),
			...{ dashes: DASHES, drawing: -1 },
		},
	} as const satisfies Record<string, Pen>;
}

export type PenName = keyof ReturnType<typeof pensAt>;
