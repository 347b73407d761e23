import { sideReadings } from '../../src/lib/atlas/border.ts';
import type { Catalogue, Reading, ReadingDifference, Transfer } from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { readTenures } from './expandTenures.ts';
import { snapshotDays, type HeldParcel } from './overlayTransfers.ts';

/**
 * How the sides' readings differ from the neutral one: their snapshot days and transfers.
 *
 * @param held the parcels as the neutral reading holds them
 * @param neutral its transfers
 * @param transfersOf the transfers of parcels held otherwise
 */
export function readingsOf(
	held: HeldParcel[],
	record: AuthoredRecord,
	neutral: Transfer[],
	transfersOf: (parcels: HeldParcel[]) => Transfer[],
): Catalogue['readings'] {
	const difference = (reading: Reading): ReadingDifference => {
		const parcels = held.map((parcel, i) => ({
			...parcel,
			tenures: readTenures(record.parcels[i]!, reading, record) ?? parcel.tenures,
		}));
		return differenceOf(parcels, neutral, transfersOf);
	};
	return Object.fromEntries(sideReadings(record.border).map(({ id }) => [id, difference(id)]));
}

/** What parcels that are held otherwise have otherwise than the neutral ones: snapshot days and transfers. */
export function differenceOf(
	parcels: HeldParcel[],
	neutral: Transfer[],
	transfersOf: (parcels: HeldParcel[]) => Transfer[],
): ReadingDifference {
	const transfers = transfersOf(parcels);
	const texts = new Set(transfers.map((transfer) => JSON.stringify(transfer)));
	const known = new Set(neutral.map((transfer) => JSON.stringify(transfer)));
	return {
		snapshotDays: snapshotDays(parcels),
		without: neutral.filter((transfer) => !texts.has(JSON.stringify(transfer))).map(({ id }) => id),
		transfers: transfers.filter((transfer) => !known.has(JSON.stringify(transfer))),
	};
}
