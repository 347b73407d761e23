import type { Transfer } from '../../src/lib/atlas/model.ts';
import { RecordProblem } from '../record/problem.ts';
import type { AuthoredRecord } from '../record/record.ts';

/** Every transfer that a claim names must exist. @throws RecordProblem */
export function checkClaims(record: AuthoredRecord, transfers: Transfer[]): void {
	const known = new Set(transfers.map(({ id }) => id));
	for (const instrument of record.instruments) {
		for (const claim of instrument.claims) {
			for (const name of claim.transfers) {
				const id = `${instrument.id}/${name}`;
				if (known.has(id)) continue;
				const own = [...known].filter((other) => other.startsWith(`${instrument.id}/`)).join(', ');
				throw new RecordProblem(
					`${record.folder}/instruments/${instrument.id}.yaml`,
					`claim ${claim.id}`,
					`unknown transfer '${name}'`,
					`name one of: ${own || 'none yet: no tenure in parcels.yaml begins by this instrument'}`,
				);
			}
		}
	}
}
