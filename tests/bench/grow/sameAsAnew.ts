import { expect } from 'vitest';
import { boundaryAt, type BoundaryState } from '../../../src/lib/atlas/boundary.ts';
import type { BoundaryProperties, Day, Parcel, Segment } from '../../../src/lib/atlas/model.ts';
import type { SideOf } from '../../../src/lib/atlas/polity.ts';
import { holdingsAt, sameHolding, type Holdings } from '../../../src/lib/atlas/snapshot.ts';
import { snapshotCursor } from './snapshotCursor.ts';

/**
 * Takes a cursor along a way of days and expects it everywhere to be what a snapshot worked out anew is, and to name
 * what differs from the day before: no more, no less, nothing twice.
 */
export function sameAsAnew(
	parcels: readonly Parcel[],
	lines: readonly { id: number; properties: BoundaryProperties }[],
	segments: readonly Segment[],
	sideOf: SideOf,
	way: readonly Day[],
): void {
	const cursor = snapshotCursor(parcels, lines, segments, sideOf);
	let holdings: Holdings = new Map();
	let states = new Map(lines.map(({ id }): [number, BoundaryState] => [id, { kind: 'none' }]));
	for (const day of way) {
		const changed = cursor.moveTo(day);
		const nowHeld = holdingsAt(parcels, day);
		const nowStates = new Map(
			lines.map(({ id, properties }) => [id, boundaryAt(properties, nowHeld, sideOf, segments, day)]),
		);
		expect(cursor.day).toBe(day);
		expect(cursor.holdings).toEqual(nowHeld);
		expect(cursor.boundaries).toEqual(nowStates);

		const otherParcels = parcels
			.map(({ index }) => index)
			.filter((index) => nowHeld.get(index) !== holdings.get(index));
		const otherSide = (index: number) => !sameHolding(nowHeld.get(index), holdings.get(index));
		const otherLines = lines
			.filter(({ id, properties: { left, right } }) => {
				const [was, is] = [states.get(id)!, nowStates.get(id)!];
				if (was.kind === 'none' && is.kind === 'none') return false;
				return was.kind !== is.kind || was.segment !== is.segment || otherSide(left) || otherSide(right);
			})
			.map(({ id }) => id);
		expect([...changed.parcels].sort(byNumber)).toEqual(otherParcels.sort(byNumber));
		expect([...changed.boundaries].sort(byNumber)).toEqual(otherLines.sort(byNumber));
		[holdings, states] = [nowHeld, nowStates];
	}
}

const byNumber = (a: number, b: number) => a - b;
