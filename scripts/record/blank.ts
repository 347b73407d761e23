/** Records with as little in them as a test wants: each part is what a test gives, or else empty. For tests alone. */
import type { Names } from '../../src/lib/atlas/model.ts';
import type { AuthoredRecord } from './record.ts';
import type { AuthoredInstrument, AuthoredParcel, AuthoredSegment } from './schema.ts';

export const blankNames = (en: string): Names => ({ en, 'zh-Hans': en, 'zh-Hant': en, ru: en });

export function blankRecord(parts: Partial<AuthoredRecord>): AuthoredRecord {
	return {
		folder: 'atlas',
		sources: [],
		polities: [],
		successions: [],
		instruments: [],
		parcels: [],
		water: [],
		places: [],
		contextLines: [],
		events: [],
		routes: [],
		readings: [],
		tour: [],
		...parts,
	};
}

export function blankInstrument(id: string, parts: Partial<AuthoredInstrument> = {}): AuthoredInstrument {
	return {
		id,
		kind: 'treaty',
		spine: false,
		short: id,
		year: 1640,
		effective: '1640-01-01',
		names: blankNames(id),
		parties: [],
		summary: id,
		clauses: [],
		segments: [],
		claims: [],
		readings: [],
		notes: [],
		sources: ['book'],
		...parts,
	};
}

export function blankSegment(id: string, parts: Partial<AuthoredSegment> = {}): AuthoredSegment {
	return {
		id,
		clause: 'one',
		from: 'here',
		to: 'there',
		kind: 'river',
		follows: 'the river',
		certainty: 'described',
		km: 2,
		sources: ['book'],
		evidence: 'found',
		cuts: true,
		...parts,
	};
}

type AuthoredTenure = AuthoredParcel['tenures'][number];

/** A sovereign tenure of a polity, until further notice. */
export function blankTenure(
	from: string,
	by: string,
	parts: Omit<Partial<AuthoredTenure>, 'from' | 'by'>,
): AuthoredTenure {
	return { from, by, status: 'sovereign', sources: ['book'], ...parts };
}
