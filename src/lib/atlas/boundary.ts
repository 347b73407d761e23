import { contains } from './interval';
import type { BoundaryProperties, Day, Holding, Segment } from './model';
import { isOfBorder, type SideOf } from './polity';
import { sameHolding } from './snapshot';

/**
 * What a line between two parcels is on a day:
 * - `none`: nothing to draw: coast, frame, or the same holding on both sides;
 * - `limit`: one sovereign on both sides, held differently (occupied, leased …);
 * - `frontier`: between the border's two sides, or between either and land that the two held in
 *   common or had left undelimited;
 * - `state`: between any other two.
 */
export type BoundaryKind = 'none' | 'limit' | 'state' | 'frontier';

/** @returns the kind of a boundary, from its two sides' holdings (`undefined`: no land). */
export function boundaryKind(
	left: Holding | undefined,
	right: Holding | undefined,
	sideOf: SideOf,
): BoundaryKind {
	if (!left || !right || sameHolding(left, right)) return 'none';
	if (left.polity === right.polity) return 'limit';
	return isParty(left, sideOf) && isParty(right, sideOf) && sideOf(left.polity) !== sideOf(right.polity)
		? 'frontier'
		: 'state';
}

/** One of the two sides, or land that they had not yet divided. */
function isParty(holding: Holding, sideOf: SideOf): boolean {
	const side = sideOf(holding.polity);
	if (isOfBorder(side)) return true;
	return side === 'none' && (holding.status === 'joint' || holding.status === 'undelimited');
}

/**
 * The segment that speaks for a boundary on a day: of those in force, the one that came last into force.
 *
 * @returns its index in `segments` (`Catalogue.segments`), or `undefined` when none was in force
 */
export function segmentInForce(
	boundary: Pick<BoundaryProperties, 'segments'>,
	segments: readonly Segment[],
	day: Day,
): number | undefined {
	let found: number | undefined;
	let since = '';
	for (const index of boundary.segments) {
		const span = segments[index]?.inForce;
		if (span && contains(span, day) && span.from >= since) {
			found = index;
			since = span.from;
		}
	}
	return found;
}

/** A boundary on a day: its kind, and the index of the segment in force where one is. */
export interface BoundaryState {
	kind: BoundaryKind;
	segment?: number;
}

/**
 * @param boundary properties of a line of the topology's `boundaries`
 * @param holdings the day's snapshot by `Parcel.index`
 */
export function boundaryAt(
	boundary: BoundaryProperties,
	holdings: ReadonlyMap<number, Holding>,
	sideOf: SideOf,
	segments: readonly Segment[],
	day: Day,
): BoundaryState {
	if (boundary.edge) return { kind: 'none' };
	const kind = boundaryKind(holdings.get(boundary.left), holdings.get(boundary.right), sideOf);
	if (kind === 'none') return { kind };
	const segment = segmentInForce(boundary, segments, day);
	return segment === undefined ? { kind } : { kind, segment };
}
