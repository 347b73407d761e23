/** A record of two parcels and three instruments for the tests of this folder. */
import {
	OPEN_END,
	type Instrument,
	type Parcel,
	type Polity,
	type Segment,
	type Tenure,
	type Transfer,
} from './model';

const names = (en: string) => ({ en, 'zh-Hans': en, 'zh-Hant': en, ru: en });

export const polities: Polity[] = (
	[
		['qing', 'china'],
		['prc', 'china'],
		['tsardom', 'russia'],
		['empire', 'russia'],
		['mongolia', 'other'],
	] as const
).map(([id, side]) => ({ id, side, names: names(id), span: '', sources: [] }));

export function tenure(from: string, to: string, polity: string, more: Partial<Tenure> = {}): Tenure {
	return {
		from,
		to,
		polity,
		controller: polity,
		status: 'sovereign',
		by: 'aigun-1858',
		sources: [],
		...more,
	};
}

export function parcel(index: number, tenures: Tenure[]): Parcel {
	return {
		id: `parcel-${index}`,
		index,
		name: `Parcel ${index}`,
		areaKm2: 100 * index,
		areaTurfKm2: 99 * index,
		at: [0, 0],
		bbox: [0, 0, 1, 1],
		tenures,
	};
}

export function instrument(id: string, effective: string, more: Partial<Instrument> = {}): Instrument {
	return {
		id,
		kind: 'treaty',
		names: names(`Treaty ${id}`),
		short: id,
		year: Number(effective.slice(0, 4)),
		spine: false,
		effective,
		parties: [],
		summary: '',
		clauses: [],
		segments: [],
		claims: [],
		readings: [],
		notes: [],
		sources: [],
		...more,
	};
}

export function transfer(
	instrument: string,
	day: string,
	from: string,
	to: string,
	areaKm2: number,
): Transfer {
	const held = (polity: string) => ({ polity, controller: polity, status: 'sovereign' as const });
	return {
		id: `${instrument}/${from}-${to}`,
		instrument,
		day,
		from: held(from),
		to: held(to),
		kind: 'sovereignty',
		parcels: [`${from}-${to}`],
		areaKm2,
		areaTurfKm2: areaKm2 * 0.996,
		lowKm2: areaKm2 * 0.9,
		highKm2: areaKm2 * 1.1,
		bbox: [0, 0, 1, 1],
	};
}

export function segment(id: string, from?: string, to = OPEN_END): Segment {
	return {
		id,
		instrument: 'x',
		from: '',
		to: '',
		kind: 'river',
		follows: '',
		certainty: 'described',
		km: 1,
		drawn: ['river'],
		clause: '',
		sources: [],
		evidence: 'own',
		...(from ? { inForce: { from, to } } : {}),
		lengthKm: 1,
	};
}
