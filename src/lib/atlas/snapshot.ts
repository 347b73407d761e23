import type { Day, Holding, Parcel, Tenure } from './model';
import { contains } from './interval';

/** Who held the parcels on a day, by `Parcel.index`. A tenure is a holding with its instrument and sources. */
export type Holdings = Map<number, Tenure>;

/** Parcels held alike on a day. */
export interface HeldAlike extends Holding {
	parcels: Parcel[];
}

/** The tenure of a parcel on a day. @returns `undefined` before its first one. */
export function tenureAt(parcel: Parcel, day: Day): Tenure | undefined {
	return parcel.tenures.find((tenure) => contains(tenure, day));
}

/** The snapshot of a day: every parcel's tenure. */
export function holdingsAt(parcels: readonly Parcel[], day: Day): Holdings {
	const holdings: Holdings = new Map();
	for (const parcel of parcels) {
		const tenure = tenureAt(parcel, day);
		if (tenure) holdings.set(parcel.index, tenure);
	}
	return holdings;
}

/** Whether two holdings are the same: sovereign, controller and status. */
export function sameHolding(a: Holding | undefined, b: Holding | undefined): boolean {
	if (!a || !b) return a === b;
	return a.polity === b.polity && a.controller === b.controller && a.status === b.status;
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
