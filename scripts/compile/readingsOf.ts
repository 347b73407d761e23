import type { Catalogue, ReadingDifference, Transfer } from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { readTenures } from './expandTenures.ts';
import { snapshotDays, type HeldParcel } from './overlayTransfers.ts';

/**
 * How the two readings differ from the neutral one: their snapshot days and transfers.
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
	const difference = (reading: keyof Catalogue['readings']): ReadingDifference => {
		const parcels = held.map((parcel, i) => ({
			...parcel,
			tenures: readTenures(record.parcels[i]!, reading, record) ?? parcel.tenures,
		}));
		const transfers = transfersOf(parcels);
		const texts = new Set(transfers.map((transfer) => JSON.stringify(transfer)));
		const known = new Set(neutral.map((transfer) => JSON.stringify(transfer)));
		return {
			snapshotDays: snapshotDays(parcels),
			without: neutral.filter((transfer) => !texts.has(JSON.stringify(transfer))).map(({ id }) => id),
			transfers: transfers.filter((transfer) => !known.has(JSON.stringify(transfer))),
		};
	};
	return { chinese: difference('chinese'), russian: difference('russian') };
}
