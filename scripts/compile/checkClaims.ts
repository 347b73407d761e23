import type { Transfer } from '../../src/lib/atlas/model.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { transferId } from './claimsOf.ts';

/** Every transfer and parcel that a claim names must exist. @throws RecordProblem */
export function checkClaims(record: AuthoredRecord, transfers: Transfer[]): void {
	const known = new Set(transfers.map(({ id }) => id));
	const parcels = new Set(record.parcels.map(({ id }) => id));
	for (const instrument of record.instruments) {
		for (const claim of instrument.claims) {
			const problem = (reason: string, mend: string) =>
				new RecordProblem(
					`${record.folder}/instruments/${instrument.id}.yaml`,
					`claim ${claim.id}`,
					reason,
					mend,
				);
			for (const name of claim.transfers) {
				const id = transferId(instrument.id, name);
				if (known.has(id)) continue;
				const of = id.slice(0, id.indexOf('/') + 1);
				const theirs = [...known].filter((other) => other.startsWith(of)).join(', ');
				throw problem(
					`unknown transfer '${name}'`,
					`name one of: ${theirs || 'none yet: no tenure in parcels.yaml begins by this instrument'}`,
				);
			}
			for (const id of claim.parcels) {
				if (!parcels.has(id)) throw problem(`unknown parcel '${id}'`, 'name a parcel of parcels.yaml');
			}
		}
	}
}
