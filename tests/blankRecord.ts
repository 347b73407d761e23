/** Records with as little in them as a test wants: each part is what a test gives, or else empty. For tests alone. */
import type { Names } from '../src/lib/atlas/model.ts';
import type { AuthoredBorder } from '../scripts/record/borderSchema.ts';
import type { AuthoredRecord } from '../scripts/record/record.ts';
import type { AuthoredInstrument, AuthoredSegment } from '../scripts/record/instrumentSchema.ts';
import type { AuthoredParcel } from '../scripts/record/landSchema.ts';

export const blankNames = (en: string): Names => ({ en, 'zh-Hans': en, 'zh-Hant': en, ru: en });

const inEach = (en: string) => ({ en, 'zh-Hans': en, ru: en });
const blankSide = (id: string): AuthoredBorder['sides'][number] => ({
	id,
	tongue: 'en',
	colours: { light: { fill: '#ffffff', deep: '#999999' }, dark: { fill: '#000000', deep: '#666666' } },
	...{ name: inEach(id), fromIt: inEach(id), toIt: inEach(id), legend: inEach(id) },
});

/** Two sides, with an account each. */
export const blankBorder: AuthoredBorder = {
	id: 'blank',
	...{ title: inEach('x'), subtitle: inEach('x'), description: inEach('x') },
	languages: ['en', 'zh-Hans', 'ru'],
	sides: [blankSide('china'), blankSide('russia')],
	readings: [
		{ id: 'neutral', name: inEach('x'), short: inEach('x') },
		{ id: 'chinese', side: 'china', name: inEach('x'), short: inEach('x'), banner: inEach('x') },
		{ id: 'russian', side: 'russia', name: inEach('x'), short: inEach('x'), banner: inEach('x') },
	],
	frame: [58, 34, 152, 63],
	opening: { wide: [72, 37.5, 146, 60.5], upright: [97, 39, 142, 60] },
	zoom: [1.4, 10],
	relief: false,
	from: '1640-01-01',
	checked: '2026-06-15',
	defaultYear: 1689,
	spine: { instruments: [], means: inEach('x') },
	oldStyle: inEach('{day}'),
	credits: { brief: 'x', full: { en: 'x', 'zh-Hans': 'x', ru: 'x' } },
	licence: { name: 'x', credit: 'x' },
};

export function blankRecord(parts: Partial<AuthoredRecord>): AuthoredRecord {
	return {
		folder: 'atlas',
		border: blankBorder,
		about: [],
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
		names: { spellings: [], others: [] },
		subjects: [],
		searched: [],
		...parts,
	};
}

export function blankInstrument(id: string, parts: Partial<AuthoredInstrument> = {}): AuthoredInstrument {
	return {
		id,
		kind: 'treaty',
		short: id,
		year: 1640,
		effective: '1640-01-01',
		names: blankNames(id),
		parties: [],
		summary: id,
		clauses: [],
		segments: [],
		demarcatedBy: [],
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
