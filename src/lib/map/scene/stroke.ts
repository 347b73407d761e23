import { boundaryAt, type BoundaryKind } from '../../atlas/boundary';
import type { BoundaryProperties, Day, Holding, Segment } from '../../atlas/model';
import type { SideBook } from './paint';
import type { SideSlot } from './palette';

/** The drawing of a line, from how sure it is; the surest lies on top. */
export const STROKE_CLASSES = ['dotted', 'dashed', 'dashdot', 'solid'] as const;
export type StrokeClass = (typeof STROKE_CLASSES)[number];

export interface BoundaryStroke {
	/** How it is weighted: as `boundaryAt` says, but that the edge of land without a state is a `limit`. */
	kind: BoundaryKind;
	stroke: StrokeClass;
	/** Sides whose ribbon runs along the left and right of the line's direction. */
	left: SideSlot;
	right: SideSlot;
	/** Index of the segment in force along it, or -1. */
	segment: number;
}

const STROKES: Record<Segment['certainty'], StrokeClass> = {
	surveyed: 'solid',
	described: 'solid',
	approximate: 'dashed',
	disputed: 'dashdot',
	undelimited: 'dotted',
	claimed: 'dotted',
};

export const strokeOf = (segment: Segment): StrokeClass => STROKES[segment.certainty];

/** A line without a segment is one that the record does not describe: between the two sides that is a doubt. */
const UNDESCRIBED: Record<BoundaryKind, StrokeClass> = {
	frontier: 'dashed',
	state: 'solid',
	limit: 'dotted',
	none: 'solid',
};

/** One value for every line that is not drawn, so that writing it again changes nothing. */
const HIDDEN: BoundaryStroke = { kind: 'none', stroke: 'solid', left: 'none', right: 'none', segment: -1 };

/** What the drawing of a boundary depends on besides its own properties. */
export interface Circumstances {
	holdings: ReadonlyMap<number, Holding>;
	book: SideBook;
	segments: readonly Segment[];
	day: Day;
}

/** How a boundary is drawn on a day. */
export function strokeAt(boundary: BoundaryProperties, circumstances: Circumstances): BoundaryStroke {
	const { holdings, book, segments, day } = circumstances;
	const { kind, segment = -1 } = boundaryAt(boundary, holdings, book.side, segments, day);
	if (kind === 'none') return HIDDEN;
	const left = holdings.get(boundary.left);
	const right = holdings.get(boundary.right);
	const drawn = segments[segment];
	// The edge of open land is nobody's border, unless a treaty drew it: then it has a frontier.
	const open = isOpen(left, book) || isOpen(right, book);
	const weight = open && (kind === 'state' || !drawn) ? 'limit' : kind;
	return {
		kind: weight,
		stroke: drawn ? strokeOf(drawn) : UNDESCRIBED[weight],
		left: ribbonSide(left, book),
		right: ribbonSide(right, book),
		segment,
	};
}

/** Land of which no state is sovereign. */
const isOpen = (holding: Holding | undefined, book: SideBook) =>
	!!holding && book.side(holding.polity) === 'none';

/** Only land that a state holds has a ribbon; open land keeps its paper clean. */
function ribbonSide(holding: Holding | undefined, book: SideBook): SideSlot {
	if (!holding || holding.status === 'undelimited' || holding.status === 'joint') return 'none';
	return book.slot(holding.status === 'claimed' ? holding.controller : holding.polity);
}
