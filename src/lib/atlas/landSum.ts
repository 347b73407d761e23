import { compareDays } from './day';
import { doubtKm2 } from './doubt';
import { OPEN_END, type Catalogue, type Day, type Parcel } from './model';
import { parcelsNamedBy } from './transfer';

/** Land put together of several pieces, each counted once. */
export interface LandSum {
	/** In the record's order. */
	parcels: Parcel[];
	/** WGS84 geodesic area. */
	areaKm2: number;
	/** The interval that the doubt of the lines around the whole allows. */
	lowKm2: number;
	highKm2: number;
}

type Land = Pick<Catalogue, 'parcels' | 'transfers' | 'rims'>;

/** The parcels that ids name, each once, in the record's order. */
export function parcelsOf({ parcels, transfers }: Omit<Land, 'rims'>, ids: readonly string[]): Parcel[] {
	const named = parcelsNamedBy(transfers, ids);
	return parcels.filter(({ id }) => named.has(id));
}

/**
 * The area of some land together. Where its pieces meet, a line that may lie otherwise changes nothing: the interval is
 * that of the land as one. The lines around it count as they were drawn by the last of the named acts; by today, where
 * parcels alone are named. One transfer alone is as the compile measured it.
 *
 * @param ids of parcels, instruments and transfers; unknown ones add nothing
 */
export function landSum(land: Land, ids: readonly string[]): LandSum {
	const parcels = parcelsOf(land, ids);
	const moves = land.transfers.filter(({ id, instrument }) => ids.includes(id) || ids.includes(instrument));
	const [only, ...others] = moves;
	if (only && others.length === 0 && only.parcels.length === parcels.length) {
		const { areaKm2, lowKm2, highKm2 } = only;
		return { parcels, areaKm2, lowKm2, highKm2 };
	}
	const day =
		moves
			.map((move) => move.day)
			.sort(compareDays)
			.at(-1) ?? OPEN_END;
	return { parcels, ...areaAsOne(parcels, land.rims, day) };
}

/** The area of parcels as one piece of land, with the interval that the lines around it allow as drawn by a day. */
export function areaAsOne(
	parcels: readonly Pick<Parcel, 'index' | 'areaKm2'>[],
	rims: Land['rims'],
	day: Day,
): Omit<LandSum, 'parcels'> {
	const areaKm2 = parcels.reduce((sum, parcel) => sum + parcel.areaKm2, 0);
	const doubt = doubtKm2(rims, new Set(parcels.map(({ index }) => index)), day);
	return { areaKm2, lowKm2: Math.max(0, areaKm2 - doubt), highKm2: areaKm2 + doubt };
}
