import { compareDays } from './day';
import type { Outline, Reading } from './model';

/**
 * The catalogue as one historiography reads it: parcels with that reading's tenures, and the snapshots and
 * transfers that follow. The neutral one is the catalogue itself.
 */
export function inReading<Record extends Outline>(catalogue: Record, reading: Reading): Record {
	if (reading === 'neutral') return catalogue;
	const difference = catalogue.readings[reading];
	if (!difference) return catalogue;
	const { snapshotDays, without, transfers } = difference;
	const gone = new Set(without);
	return {
		...catalogue,
		parcels: catalogue.parcels.map((parcel) => {
			const tenures = parcel.readings?.[reading];
			return tenures ? { ...parcel, tenures } : parcel;
		}),
		snapshotDays,
		transfers: [...catalogue.transfers.filter(({ id }) => !gone.has(id)), ...transfers].sort((a, b) =>
			compareDays(a.day, b.day),
		),
	};
}
