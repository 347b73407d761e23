/** The toy instruments: the six of the spine with a clause and a line each, the others by name only. */
import type { Instrument, Names } from '../../src/lib/atlas/model';
import type { Certainty, SegmentKind } from '../../src/lib/atlas/vocabulary';

export const names = (en: string, hans = en, hant = hans, ru = en): Names => ({
	en,
	'zh-Hans': hans,
	'zh-Hant': hant,
	ru,
});

/** `[name, letters on one side, letters on the other, kind, certainty, km]`. */
export type Line = [string, string, string, SegmentKind, Certainty, number];

interface Spine {
	id: string;
	short: string;
	names: Names;
	effective: string;
	/** Last day of its lines, where a later treaty replaced them. */
	until?: string;
	lines: Line[];
}

export const spine: Spine[] = [
	{
		id: 'nerchinsk-1689',
		short: 'Nerchinsk',
		names: names('Treaty of Nerchinsk', '尼布楚条约', '尼布楚條約', 'Нерчинский договор'),
		effective: '1689-09-07',
		until: '1858-05-28',
		lines: [
			['outer-khingan', 'AV', 'R', 'watershed', 'approximate', 40],
			['uda', 'U', 'A', 'undelimited', 'undelimited', 150],
		],
	},
	{
		id: 'kyakhta-1727',
		short: 'Kyakhta',
		names: names('Treaty of Kyakhta', '恰克图条约', '恰克圖條約', 'Кяхтинский договор'),
		effective: '1727-10-21',
		lines: [['kyakhta', 'MTQ', 'R', 'marker-line', 'described', 10]],
	},
	{
		id: 'aigun-1858',
		short: 'Aigun',
		names: names('Treaty of Aigun', '瑷珲条约', '璦琿條約', 'Айгунский договор'),
		effective: '1858-05-28',
		lines: [
			['amur', 'AVU', 'QH', 'river', 'described', 2],
			['ussuri-sea', 'P', 'AV', 'undelimited', 'undelimited', 100],
		],
	},
	{
		id: 'peking-1860',
		short: 'Peking',
		names: names('Convention of Peking', '北京条约', '北京條約', 'Пекинский договор'),
		effective: '1860-11-14',
		lines: [
			['ussuri', 'P', 'QHK', 'river', 'described', 2],
			['western-claim', 'Z', 'QIJ', 'claim-line', 'claimed', 60],
		],
	},
	{
		id: 'stpetersburg-1881',
		short: 'St Petersburg',
		names: names('Treaty of St Petersburg', '伊犁条约', '伊犁條約', 'Петербургский договор'),
		effective: '1881-02-24',
		lines: [['khorgos', 'IQ', 'JZ', 'river', 'surveyed', 1]],
	},
	{
		id: 'east-1991',
		short: 'Eastern section',
		names: names('Agreement on the eastern section', '东段协定', '東段協定', 'Соглашение о восточной части'),
		effective: '1992-03-16',
		lines: [['amur-channel', 'AVRP', 'QH', 'river', 'surveyed', 0.1]],
	},
];

/** `[id, short, first day, kind]` of the others. */
const others: [string, string, string, Instrument['kind']][] = [
	['record-1640', 'The record begins', '1640-01-01', 'settlement'],
	['succession-russia', 'Russian states', '1721-11-02', 'succession'],
	['zunghar-1757', 'Zunghar conquest', '1757-06-01', 'conquest'],
	['tarbagatai-1864', 'Tarbagatai', '1864-10-07', 'protocol'],
	['ili-1871', 'Ili occupied', '1871-07-04', 'occupation'],
	['villages-1900', 'Sixty-Four Villages', '1900-07-21', 'occupation'],
	['succession-china', 'Chinese states', '1912-02-12', 'succession'],
	['mongolia-1921', 'Mongolia', '1921-07-11', 'settlement'],
	['tuva-1921', 'Tuva independent', '1921-08-14', 'settlement'],
	['heixiazi-1929', 'Heixiazi occupied', '1929-11-26', 'occupation'],
	['tuva-1944', 'Tuva joins the USSR', '1944-10-11', 'settlement'],
	['kazakhstan-1991', 'Kazakhstan', '1991-12-16', 'settlement'],
];

const bare = (id: string, short: string, effective: string, kind: Instrument['kind']): Instrument => ({
	id,
	kind,
	names: names(short),
	short,
	year: Number(effective.slice(0, 4)),
	spine: false,
	effective,
	parties: [],
	summary: `${short} (toy data).`,
	clauses: [],
	segments: [],
	claims: [],
	readings: [],
	notes: [],
	sources: ['toy'],
});

/** All toy instruments in date order, without their claims' transfers and boxes. */
export function instruments(): Instrument[] {
	const main = spine.map((item): Instrument => ({
		...bare(item.id, item.short, item.effective, 'treaty'),
		names: item.names,
		year: Number(item.id.slice(-4)),
		spine: true,
		signed: [{ earliest: item.effective, latest: item.effective, text: item.effective, certainty: 'own' }],
		place: { name: item.short },
		parties: [
			{ polity: item.effective < '1912' ? 'qing' : 'prc', signatories: ['A. Envoy'] },
			{ polity: item.effective < '1721' ? 'tsardom' : 'empire', signatories: ['B. Envoy'] },
		],
		clauses: [
			{
				id: 'article-1',
				article: 'Article 1',
				text: 'Toy clause: where the line runs.',
				segments: item.lines.map(([name]) => `${item.id}/${name}`),
				sources: ['toy'],
				certainty: 'own',
			},
		],
		segments: item.lines.map(([name]) => `${item.id}/${name}`),
		claims: [
			{
				id: `${item.id}-claim`,
				what: 'land moved, a figure of the toy',
				km2: 600000,
				qualifier: 'more than',
				source: 'toy',
				certainty: 'own',
				transfers: [],
				why: 'It is made up.',
			},
		],
	}));
	return [...main, ...others.map((row) => bare(...row))].sort((a, b) =>
		a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0,
	);
}
