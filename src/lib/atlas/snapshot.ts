import { ByNumber } from './byNumber';
import { dayIndex, type DayIndex } from './dayIndex';
import { contains } from './interval';
import type { Day, Holding, Parcel, Tenure } from './model';

/** Who held the parcels on a day, by `Parcel.index`. A tenure is a holding with its instrument and sources. */
export type Holdings = ByNumber<Tenure>;

/** Parcels held alike on a day. */
export interface HeldAlike extends Holding {
	parcels: Parcel[];
}

/** The tenure of a parcel on a day. @returns `undefined` before its first one. */
export function tenureAt(parcel: Parcel, day: Day): Tenure | undefined {
	return parcel.tenures.find((tenure) => contains(tenure, day));
}

/** The last snapshot of a list of parcels, from which the next one is but a step. */
interface Remembered {
	day: Day;
	holdings: Holdings;
	/** When the parcels change hands; made when a second snapshot of them is asked for. */
	index?: DayIndex;
}
const remembered = new WeakMap<readonly Parcel[], Remembered>();

/**
 * The snapshot of a day: every parcel's tenure, by its number. Years are asked for one after the other, of a list that is
 * never written to: only what changed hands since the last one is looked at again, and where nothing did it is the last
 * one.
 */
export function holdingsAt(parcels: readonly Parcel[], day: Day): Holdings {
	const last = remembered.get(parcels);
	if (last) last.index ??= dayIndex(parcels.map(({ tenures }) => tenures));
	const holdings = last?.index
		? last.holdings.with(heldOn(day, parcels, last.index.between(last.day, day)))
		: new ByNumber(heldOn(day, parcels, parcels.keys()));
	remembered.set(parcels, { day, holdings, ...(last?.index && { index: last.index }) });
	return holdings;
}

/** Who holds some of the parcels on a day. @param positions in the list of parcels */
function heldOn(
	day: Day,
	parcels: readonly Parcel[],
	positions: Iterable<number>,
): [number, Tenure | undefined][] {
	return Array.from(positions, (position) => {
		const parcel = parcels[position]!;
		return [parcel.index, tenureAt(parcel, day)];
	});
}

/** Whether two holdings are the same: sovereign, controller and status. */
export function sameHolding(a: Holding | undefined, b: Holding | undefined): boolean {
	if (!a || !b) return a === b;
	return a.polity === b.polity && a.controller === b.controller && a.status === b.status;
}

/** The ways in which land is held in a snapshot. */
export function statusesOf(holdings: Holdings): Set<Holding['status']> {
	const found = new Set<Holding['status']>();
	for (const { status } of holdings.values()) found.add(status);
	return found;
}

/** A text that is equal for equal holdings. */
export function holdingKey({ polity, controller, status }: Holding): string {
	return `${polity}|${controller}|${status}`;
}

/** The snapshot of a day by holding, in the order of each holding's first parcel. */
export function groupHoldings(parcels: readonly Parcel[], day: Day): HeldAlike[] {
	const groups = new Map<string, HeldAlike>();
	for (const parcel of parcels) {
		const tenure = tenureAt(parcel, day);
		if (!tenure) continue;
		const { polity, controller, status } = tenure;
		const key = holdingKey(tenure);
		const group = groups.get(key) ?? { polity, controller, status, parcels: [] };
		group.parcels.push(parcel);
		groups.set(key, group);
	}
	return [...groups.values()];
}
