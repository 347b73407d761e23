import { landSum } from '../../src/lib/atlas/landSum.ts';
import type { Catalogue, Claim, Instrument } from '../../src/lib/atlas/model.ts';
import type { AuthoredInstrument } from '../record/instrumentSchema.ts';

/** The id in full of a transfer that an instrument's file names: its own by the name alone. */
export const transferId = (instrument: string, name: string): string =>
	name.includes('/') ? name : `${instrument}/${name}`;

/** An instrument's published figures as the page reads them, ids in full; `measureClaims` computes their land. */
export function claimsOf({ id, claims }: Pick<AuthoredInstrument, 'id' | 'claims'>): Claim[] {
	return claims.map(({ qualifier, noLand, ...claim }) => ({
		...claim,
		...(qualifier !== undefined && { qualifier }),
		transfers: claim.transfers.map((name) => transferId(id, name)),
		...(noLand !== undefined && { noLand }),
	}));
}

/** An instrument with the area of the land that each of its published figures speaks of, whichever acts moved it. */
export function measureClaims(
	instrument: Instrument,
	record: Pick<Catalogue, 'parcels' | 'transfers' | 'rims'>,
): Instrument {
	const claims = instrument.claims.map((claim) => {
		const land = [...claim.transfers, ...claim.parcels];
		if (land.length === 0) return claim;
		const { areaKm2, lowKm2, highKm2 } = landSum(record, land);
		return {
			...claim,
			computed: { areaKm2: toHectare(areaKm2), lowKm2: toHectare(lowKm2), highKm2: toHectare(highKm2) },
		};
	});
	return { ...instrument, claims };
}

/** Finer than any line can carry, and the same on every machine. */
const toHectare = (km2: number): number => Math.round(km2 * 100) / 100;
