import { boundaryAt, type BoundaryState } from '../../../src/lib/atlas/boundary.ts';
import { dayIndex, type DayIndex } from './dayIndex.ts';
import type { BoundaryProperties, Day, Parcel, Segment, Tenure } from '../../../src/lib/atlas/model.ts';
import type { SideOf } from '../../../src/lib/atlas/polity.ts';
import { sameHolding, tenureAt } from '../../../src/lib/atlas/snapshot.ts';

/** What a step from one day to another made different, each named once, in no order. */
export interface Change {
	/** `Parcel.index` of those with another tenure than before. */
	parcels: number[];
	/**
	 * Ids of boundaries that are to be drawn otherwise: with another state than before, or that still stand between
	 * two holdings of which one is another.
	 */
	boundaries: number[];
}

/**
 * A snapshot that moves: who holds every parcel and what every boundary is on its day. A move costs what changes
 * between the two days, however much land there is, and never more than to work the snapshot out anew.
 */
export interface SnapshotCursor {
	/** The day it stands at; `undefined` before the first move, when nothing is held. */
	readonly day: Day | undefined;
	/** `holdingsAt` its day. The same map after every move: what it held before is gone. */
	readonly holdings: ReadonlyMap<number, Tenure>;
	/** `boundaryAt` its day for every boundary, by id. The same map after every move. */
	readonly boundaries: ReadonlyMap<number, BoundaryState>;
	/** Goes to a day, later or earlier, near or far. @returns what differs from where it stood */
	moveTo(day: Day): Change;
}

/** A boundary as the topology has it. */
interface Line {
	id: number;
	properties: BoundaryProperties;
}

const NOTHING: BoundaryState = { kind: 'none' };

/**
 * Makes the cursor of an atlas in one reading, in time of all its tenures and boundaries. It stands at no day yet.
 *
 * @param segments `Catalogue.segments`, which boundaries name by their position
 */
export function snapshotCursor(
	parcels: readonly Parcel[],
	lines: readonly Line[],
	segments: readonly Segment[],
	sideOf: SideOf,
): SnapshotCursor {
	const parcelDays = dayIndex(parcels.map(({ tenures }) => tenures));
	const segmentDays = dayIndex(segments.map(({ inForce }) => (inForce ? [inForce] : [])));
	const positionOf = new Map(parcels.map(({ index }, position) => [index, position]));
	// What is at the edge of the land is never drawn.
	const drawn = lines.filter(({ properties }) => !properties.edge);
	const beside = linesOf(parcels.length, drawn, ({ left, right }) =>
		[positionOf.get(left), positionOf.get(right)].filter((position) => position !== undefined),
	);
	const along = linesOf(segments.length, drawn, (properties) => properties.segments);

	const holdings = new Map<number, Tenure>();
	const boundaries = new Map(lines.map(({ id }) => [id, NOTHING]));
	let today: Day | undefined;

	/** Positions of what may differ on a day: of all, where as many changes lie in between. */
	const candidates = (days: DayIndex, all: readonly unknown[], day: Day): Iterable<number> => {
		const changes = today === undefined ? undefined : days.between(today, day);
		return changes && changes.length < all.length ? changes : all.keys();
	};

	/** Gives the parcels their tenures of a day. @returns by position, what those held that now have another */
	const moveHoldings = (day: Day): Map<number, Tenure | undefined> => {
		const before = new Map<number, Tenure | undefined>();
		for (const position of candidates(parcelDays, parcels, day)) {
			const parcel = parcels[position]!;
			const held = holdings.get(parcel.index);
			const holds = tenureAt(parcel, day);
			if (held === holds) continue;
			before.set(position, held);
			if (holds) holdings.set(parcel.index, holds);
			else holdings.delete(parcel.index);
		}
		return before;
	};

	return {
		get day() {
			return today;
		},
		holdings,
		boundaries,
		moveTo(day) {
			const otherTenure = moveHoldings(day);
			/** Lines to look at again, and of each whether a side is held otherwise. */
			const lookAt = new Map<number, boolean>();
			for (const [position, held] of otherTenure) {
				const otherwise = !sameHolding(held, holdings.get(parcels[position]!.index));
				if (otherwise) for (const line of beside[position]!) lookAt.set(line, true);
			}
			for (const segment of candidates(segmentDays, segments, day))
				for (const line of along[segment]!) if (!lookAt.has(line)) lookAt.set(line, false);

			const otherLines: number[] = [];
			for (const [line, besideChange] of lookAt) {
				const { id, properties } = drawn[line]!;
				const was = boundaries.get(id)!;
				const is = boundaryAt(properties, holdings, sideOf, segments, day);
				const stillDrawn = was.kind !== 'none' || is.kind !== 'none';
				if (!(besideChange && stillDrawn) && sameState(was, is)) continue;
				boundaries.set(id, is);
				otherLines.push(id);
			}
			today = day;
			return {
				parcels: Array.from(otherTenure.keys(), (position) => parcels[position]!.index),
				boundaries: otherLines,
			};
		},
	};
}

/** Whether two states of one boundary are the same: its kind, and the segment in force. */
function sameState(a: BoundaryState, b: BoundaryState): boolean {
	return a.kind === b.kind && a.segment === b.segment;
}

/** For each of `count` owners the positions of its lines. */
function linesOf(
	count: number,
	lines: readonly Line[],
	ownersOf: (properties: BoundaryProperties) => readonly number[],
): number[][] {
	const lists: number[][] = Array.from({ length: count }, () => []);
	lines.forEach(({ properties }, line) => {
		for (const owner of ownersOf(properties)) lists[owner]?.push(line);
	});
	return lists;
}
