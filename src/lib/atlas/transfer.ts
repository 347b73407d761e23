import { compareDays } from './day';
import type { Transfer } from './model';
import type { SideOf } from './polity';

/** Sums of geodesic and of Turf's spherical areas, km². */
export interface AreaSum {
	areaKm2: number;
	areaTurfKm2: number;
	/** The interval that the doubt of the lines allows. */
	lowKm2: number;
	highKm2: number;
}

/** The total of some transfers. */
export function sumAreas(transfers: readonly Transfer[]): AreaSum {
	const sum = { areaKm2: 0, areaTurfKm2: 0, lowKm2: 0, highKm2: 0 };
	for (const transfer of transfers)
		for (const key of Object.keys(sum) as (keyof AreaSum)[]) sum[key] += transfer[key];
	return sum;
}

/** Whether land passed from one side to another, rather than to the next state of the same side. */
export function changesSide({ from, to }: Pick<Transfer, 'from' | 'to'>, sideOf: SideOf): boolean {
	return sideOf(from.polity) !== sideOf(to.polity);
}

/** Transfers by the id of their instrument, each list in date order. */
export function groupByInstrument(transfers: readonly Transfer[]): Map<string, Transfer[]> {
	const groups = new Map<string, Transfer[]>();
	for (const transfer of [...transfers].sort((a, b) => compareDays(a.day, b.day))) {
		const group = groups.get(transfer.instrument);
		if (group) group.push(transfer);
		else groups.set(transfer.instrument, [transfer]);
	}
	return groups;
}

/** The ids of the parcels that an instrument, or one of its transfers, moved. */
export function parcelsMovedBy(transfers: readonly Transfer[], id: string): Set<string> {
	return new Set(transfers.flatMap((t) => (t.instrument === id || t.id === id ? t.parcels : [])));
}

/** The ids of the parcels that ids name: a parcel's itself, an instrument's and a transfer's what they moved. */
export function parcelsNamedBy(transfers: readonly Transfer[], ids: readonly string[]): Set<string> {
	return new Set(ids.flatMap((id) => [id, ...parcelsMovedBy(transfers, id)]));
}
