import { lastDayOfYear } from '../day';
import type { Catalogue, Day, Parcel, Tenure, Transfer } from '../model';
import { tenureAt } from '../snapshot';

/*
 * What could have been: a wrong answer that could never have been right teaches nothing and is guessed at once, and land
 * that nobody told apart in a year cannot be asked about in it.
 */

/** Land so large is a country of its own at any time, km². */
const COUNTRY_KM2 = 50_000;
/** What makes up so much of what passed was what it was about. */
const GOOD_PART = 1 / 3;

/** Whether a land was what a transfer was about, and not a corner of it that only a later act tells apart. */
export const isMeant = ({ areaKm2 }: Parcel, transfer: Transfer): boolean =>
	areaKm2 >= COUNTRY_KM2 || areaKm2 >= GOOD_PART * transfer.areaKm2;

/**
 * The day from which a land means something by itself: the record's first for a large one, for a small one that of the
 * first act which was about it.
 *
 * @returns `null` where no act was
 */
export function meantFrom(parcel: Parcel, { transfers, border }: Catalogue): Day | null {
	if (parcel.areaKm2 >= COUNTRY_KM2) return border.from;
	const days = transfers
		.filter((transfer) => transfer.parcels.includes(parcel.id) && isMeant(parcel, transfer))
		.map(({ day }) => day);
	return days.sort()[0] ?? null;
}

/**
 * Tells who held or controlled any land at the end of a year, in any reading; with those who held some in common.
 *
 * @param readings every parcel's tenures by its id, once for each reading
 */
export function landedLookup(
	{ parcels, polities }: Pick<Catalogue, 'parcels' | 'polities'>,
	readings: readonly ReadonlyMap<string, Tenure[]>[],
): (year: number) => ReadonlySet<string> {
	const known = new Map<number, Set<string>>();
	return (year) => {
		let found = known.get(year);
		if (found) return found;
		known.set(year, (found = new Set<string>()));
		const day = lastDayOfYear(year);
		for (const reading of readings)
			for (const parcel of parcels) {
				const tenure = tenureAt({ ...parcel, tenures: reading.get(parcel.id)! }, day);
				if (tenure) found.add(tenure.polity).add(tenure.controller);
			}
		for (const { id, holders = [] } of polities)
			if (found.has(id)) for (const holder of holders) found.add(holder);
		return found;
	};
}
