import { dayIndex, type DayIndex } from './dayIndex';
import { contains } from './interval';
import type { Day, Holding, Parcel, Tenure } from './model';

/** Who held the parcels on a day, by `Parcel.index`. A tenure is a holding with its instrument and sources. */
export type Holdings = ReadonlyMap<number, Tenure>;

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
 * The snapshot of a day: every parcel's tenure, in the order of the parcels. Years are asked for one after the other, of
 * a list that is never written to: only what changed hands since the last one is looked at again.
 */
export function holdingsAt(parcels: readonly Parcel[], day: Day): Holdings {
	const last = remembered.get(parcels);
	if (last) last.index ??= dayIndex(parcels.map(({ tenures }) => tenures));
	const holdings =
		(last?.index && nextHoldings(parcels, last, last.index, day)) ?? holdingsAnew(parcels, day);
	remembered.set(parcels, { day, holdings, ...(last?.index && { index: last.index }) });
	return holdings;
}

function holdingsAnew(parcels: readonly Parcel[], day: Day): Holdings {
	const holdings = new Map<number, Tenure>();
	for (const parcel of parcels) {
		const tenure = tenureAt(parcel, day);
		if (tenure) holdings.set(parcel.index, tenure);
	}
	return holdings;
}

/** @returns `undefined` where land comes to be held or is no longer: the order would be another one */
function nextHoldings(
	parcels: readonly Parcel[],
	last: Remembered,
	index: DayIndex,
	day: Day,
): Holdings | undefined {
	const changes = index.between(last.day, day);
	if (changes.length >= parcels.length) return undefined;
	const holdings = new Map(last.holdings);
	for (const position of changes) {
		const parcel = parcels[position]!;
		const tenure = tenureAt(parcel, day);
		if (!tenure || !holdings.has(parcel.index)) return undefined;
		holdings.set(parcel.index, tenure);
	}
	return holdings;
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
