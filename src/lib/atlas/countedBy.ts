import { compareDays, yearOf } from './day';
import type { Catalogue } from './model';
import type { CountedDay } from './vocabulary';

/**
 * The neutral catalogue as it is where another day of acts counts: they take effect on it, in its year, and land passes
 * then. Where the record does not know that day of an act, its own counts as ever.
 */
export function countedBy(catalogue: Catalogue, day: CountedDay): Catalogue {
	if (day === 'effective') return catalogue;
	const { counted, tenures, snapshotDays, without, transfers } = catalogue.days[day];
	const gone = new Set(without);
	return {
		...catalogue,
		instruments: catalogue.instruments
			.map((instrument) => {
				const effective = counted[instrument.id]?.last;
				return effective === undefined ? instrument : { ...instrument, effective, year: yearOf(effective) };
			})
			.sort((a, b) => compareDays(a.effective, b.effective)),
		parcels: catalogue.parcels.map((parcel) => {
			const held = tenures[parcel.id];
			return held ? { ...parcel, tenures: held } : parcel;
		}),
		snapshotDays,
		transfers: [...catalogue.transfers.filter(({ id }) => !gone.has(id)), ...transfers].sort((a, b) =>
			compareDays(a.day, b.day),
		),
	};
}
