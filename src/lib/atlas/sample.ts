import type { Border } from './border';
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

const words = (en: string) => ({ en, 'zh-Hans': en, ru: en });

/** A border with two sides and their accounts. */
export const sampleBorder: Border = {
	id: 'shifting-frontier',
	title: words('The Shifting Frontier'),
	subtitle: words('A border for tests'),
	description: words('A border for tests, from 1640 to today.'),
	languages: ['en', 'zh-Hans', 'ru'],
	sides: [
		{
			id: 'china',
			tongue: 'zh-Hans',
			colours: {
				light: { fill: '#eec985', deep: '#b57a1c' },
				dark: { fill: '#80602b', deep: '#dfa94e' },
			},
			name: { en: 'China’s side', 'zh-Hans': '中国一方', ru: 'китайская сторона' },
			fromIt: { en: 'from China’s side', 'zh-Hans': '由中国一方', ru: 'от китайской стороны' },
			toIt: { en: 'to China’s side', 'zh-Hans': '转归中国一方', ru: 'к китайской стороне' },
			legend: words('China’s side: Ming, Qing'),
		},
		{
			id: 'russia',
			tongue: 'ru',
			colours: {
				light: { fill: '#98adc2', deep: '#3f607f' },
				dark: { fill: '#354d66', deep: '#8db0d2' },
			},
			name: { en: 'Russia’s side', 'zh-Hans': '俄国一方', ru: 'российская сторона' },
			fromIt: { en: 'from Russia’s side', 'zh-Hans': '由俄国一方', ru: 'от российской стороны' },
			toIt: { en: 'to Russia’s side', 'zh-Hans': '转归俄国一方', ru: 'к российской стороне' },
			legend: words('Russia’s side: Tsardom, Empire'),
		},
	],
	readings: [
		{ id: 'neutral', name: words('Neutral, as the map shows it'), short: words('Neutral') },
		{
			id: 'chinese',
			side: 'china',
			name: { en: 'Chinese accounts', 'zh-Hans': '中方论述', ru: 'Китайское изложение' },
			short: words('Chinese'),
			banner: words('The map follows Chinese accounts'),
		},
		{
			id: 'russian',
			side: 'russia',
			name: { en: 'Russian accounts', 'zh-Hans': '俄方论述', ru: 'Русское изложение' },
			short: words('Russian'),
			banner: words('The map follows Russian accounts'),
		},
	],
	frame: [58, 34, 152, 63],
	opening: { wide: [72, 37.5, 146, 60.5], upright: [97, 39, 142, 60] },
	zoom: [1.4, 10],
	from: '1640-01-01',
	defaultYear: 1689,
	spine: { instruments: [], means: words('It leads through the atlas') },
	oldStyle: words('{day} Old Style'),
	credits: { brief: '© mappers', full: 'Borders © mappers' },
	licence: { name: 'ODbL 1.0', credit: '© OpenStreetMap contributors' },
};
