import { describe, expect, test } from 'vitest';
import { catalogue, history } from '../../../tests/atlas';
import type { Instrument, Place } from './model';
import { findIn, fold, searchIndex } from './search';
import type { Lang } from './vocabulary';

const range = { first: 1640, last: 2026 };
const { events } = history;
const find = (text: string, lang: Lang = 'en', of: Partial<typeof catalogue> = {}) =>
	findIn(searchIndex({ catalogue: { ...catalogue, ...of }, events, range }, lang), text);
const ids = (text: string, of?: Partial<typeof catalogue>) =>
	find(text, 'en', of).map(({ kind, id }) => `${kind}/${id}`);

test('a text is compared without case, accents, marks and forms of width', () => {
	expect(fold('  Санкт-Петербург, Ёлка  ')).toBe('санкт петербург елка');
	expect(fold('Küssnacht’s')).toBe('kussnacht s');
	expect(fold('Ｇａｔｅ　１２')).toBe('gate 12');
	expect(fold(' – ')).toBe('');
});

describe('what is found', () => {
	test('is a year by all of it, inside the range, both ends', () => {
		expect(find('1700')[0]).toEqual({
			kind: 'year',
			id: '1700',
			name: '1700',
			also: null,
			years: { from: 1700, to: 1700 },
		});
		expect([ids('1640')[0], ids('2026')[0]]).toEqual(['year/1640', 'year/2026']);
		expect([ids('1639'), ids('2027'), ids('170')]).toEqual([[], [], []]);
	});

	test('is a treaty by each of its names and its short one', () => {
		const harbour = { kind: 'treaty', id: 'second-1860', name: 'Treaty of the Harbour' };
		const years = { from: 1860, to: 1860 };
		expect(find('treaty of the harbour')).toEqual([{ ...harbour, also: null, years }]);
		expect(find('港口条约')).toEqual([{ ...harbour, also: { text: '港口条约', lang: 'zh-Hans' }, years }]);
		expect(find('港口條約')).toEqual([{ ...harbour, also: { text: '港口條約', lang: 'zh-Hant' }, years }]);
		expect(find('договор в гавани')).toEqual([
			{ ...harbour, also: { text: 'Договор в Гавани', lang: 'ru' }, years },
		]);
		expect(find('Second')).toEqual([{ ...harbour, also: null, years }]);
	});

	test('is a place by each name it had, with the years it had it', () => {
		const port = { kind: 'place', id: 'port', name: 'Gate' };
		expect(find('gate')).toEqual([{ ...port, also: null, years: { from: 1860, to: null } }]);
		expect(find('haven')).toEqual([
			{ ...port, also: { text: 'Haven', lang: 'en' }, years: { from: 1640, to: 1860 } },
		]);
		expect(find('港灣')).toEqual([
			{ ...port, also: { text: '港灣', lang: 'zh-Hant' }, years: { from: 1640, to: 1860 } },
		]);
		expect(find('ворота')[0]).toMatchObject({ also: { text: 'Ворота', lang: 'ru' }, years: { from: 1860 } });
		// With one name at all times it has no years.
		expect(find('market')).toEqual([
			{ kind: 'place', id: 'market', name: 'Market', also: null, years: null },
		]);
		expect(find('ярмарка')[0]).toMatchObject({ also: { text: 'Ярмарка', lang: 'ru' }, years: null });
	});

	test('is a place’s name from the range’s first year on where it is older', () => {
		const port = catalogue.places[0]!;
		const places: Place[] = [
			{ ...port, names: port.names.map((name, i) => (i === 0 ? { ...name, from: '1500-01-01' } : name)) },
		];
		expect(find('haven', 'en', { places })[0]!.years).toEqual({ from: 1640, to: 1860 });
	});

	test('is land by its name', () => {
		expect(find('meadow')).toEqual([
			{ kind: 'land', id: 'meadow', name: 'The meadow', also: null, years: null },
		]);
	});

	test('is an event by any words of its sentence, in any language', () => {
		const siege = {
			kind: 'event',
			id: 'siege-1685',
			name: 'A fort was besieged twice.',
			also: null,
			years: { from: 1685, to: 1686 },
		};
		expect(find('besieged fort')).toEqual([siege]);
		expect(find('осаждали')).toEqual([siege]);
		expect(find('两度被围')).toEqual([siege]);
	});

	test('has its name in the reader’s language', () => {
		expect(find('gate', 'ru')[0]).toMatchObject({ name: 'Ворота', also: { text: 'Gate', lang: 'en' } });
		expect(find('besieged', 'zh-Hans')[0]).toMatchObject({ name: '城堡两度被围。', also: null });
		expect(find('договор в гавани', 'ru')[0]).toMatchObject({ name: 'Договор в Гавани', also: null });
	});

	test('is nothing for nothing, and for what is not there', () => {
		expect([find(''), find(' – '), find('Atlantis'), find('meadow atlantis')]).toEqual([[], [], [], []]);
	});

	test('is no event before these are loaded', () => {
		const index = searchIndex({ catalogue, range }, 'en');
		expect(findIn(index, 'besieged')).toEqual([]);
		expect(findIn(index, '1860').map(({ kind }) => kind)).toEqual(['year', 'treaty']);
	});
});

describe('a year', () => {
	test('comes first, then the treaties and events of it', () => {
		expect(ids('1689')).toEqual(['year/1689', 'treaty/first-1689', 'event/meeting-1689']);
		expect(ids('1686')).toEqual(['year/1686', 'event/siege-1685']);
		expect(ids('1685')).toEqual(['year/1685', 'event/siege-1685']);
		expect(ids('1687')).toEqual(['year/1687']);
		expect(ids('1684')).toEqual(['year/1684']);
	});

	test('does not bring the places that changed their name in it', () => {
		expect(ids('1860')).toEqual(['year/1860', 'treaty/second-1860']);
	});

	test('can stand beside a name, in either order', () => {
		expect(ids('treaty 1689')).toEqual(['treaty/first-1689']);
		expect(ids('1689 treaty')).toEqual(['treaty/first-1689']);
		expect(ids('treaty 1690')).toEqual([]);
		expect(ids('gate 1860')).toEqual([]);
	});
});

describe('the order', () => {
	const names = (en: string) => ({ en, 'zh-Hans': `${en}简`, 'zh-Hant': `${en}繁`, ru: `${en}ъ` });
	const treaty = (id: string, en: string, more: Partial<Instrument> = {}): Instrument => ({
		...catalogue.instruments[0]!,
		id,
		names: names(en),
		short: en,
		year: 1700,
		...more,
	});
	const only = { places: [], parcels: [], instruments: [] as Instrument[] };
	const order = (text: string, ...instruments: Instrument[]) =>
		find(text, 'en', { ...only, instruments }).flatMap(({ kind, id }) => (kind === 'treaty' ? [id] : []));

	test('is the whole name, its beginning, the beginning of a word, and something within', () => {
		expect(
			order(
				'amur',
				treaty('within', 'Kamurla'),
				treaty('word', 'Old Amurland'),
				treaty('beginning', 'Amurland'),
				treaty('whole', 'Amur'),
			),
		).toEqual(['whole', 'beginning', 'word', 'within']);
	});

	test('of more words is by the one that fits worst', () => {
		expect(
			order(
				'old amur',
				treaty('within', 'Kamur old'),
				treaty('words', 'Amur, old'),
				treaty('start', 'Old Amur II'),
			),
		).toEqual(['start', 'words', 'within']);
	});

	test('of equals is the spine first, then by year', () => {
		expect(
			order(
				'a',
				treaty('late', 'A b', { year: 1900 }),
				treaty('early', 'A c', { year: 1700 }),
				treaty('spine', 'A d', { year: 1950, spine: true }),
			),
		).toEqual(['spine', 'early', 'late']);
	});

	test('of places is by rank, of land by size', () => {
		const place = (id: string, rank: number): Place => ({
			...catalogue.places[1]!,
			id,
			rank,
			names: [{ ...catalogue.places[1]!.names[0]!, names: names(`A ${id}`) }],
		});
		const places = [place('village', 4), place('town', 1), place('fort', 2)];
		expect(
			find('a', 'en', { ...only, places })
				.map(({ id }) => id)
				.slice(0, 3),
		).toEqual(['town', 'fort', 'village']);
		expect(ids('the', { ...only, parcels: catalogue.parcels }).slice(0, 3)).toEqual([
			'land/north',
			'land/west',
			'land/east',
		]);
	});

	test('of events is by year, and after names that fit as well', () => {
		const [meeting, siege] = ['meeting-1689', 'siege-1685'].map((id) =>
			events.find((event) => event.id === id)!,
		);
		const said = (event: (typeof events)[number], en: string) => ({ ...event, text: { ...event.text, en } });
		const index = searchIndex(
			{
				catalogue: { ...catalogue, ...only, instruments: [treaty('t', 'Kamur')] },
				events: [said(meeting!, 'Amur met.'), said(siege!, 'Amur besieged.')],
				range,
			},
			'en',
		);
		expect(findIn(index, 'amur').map(({ id }) => id)).toEqual(['t', 'siege-1685', 'meeting-1689']);
	});

	test('keeps kinds together, the kind of the best first', () => {
		const parcels = [{ ...catalogue.parcels[0]!, id: 'land', name: 'Amur' }];
		const instruments = [treaty('a', 'Amur'), treaty('b', 'Kamur')];
		expect(ids('amur', { ...only, parcels, instruments })).toEqual(['treaty/a', 'treaty/b', 'land/land']);
		const better = [treaty('a', 'Amurland'), treaty('b', 'Kamur')];
		expect(ids('amur', { ...only, parcels, instruments: better })).toEqual([
			'land/land',
			'treaty/a',
			'treaty/b',
		]);
	});

	test('ends after twelve', () => {
		const many = Array.from({ length: 14 }, (_, i) => treaty(`t${i}`, `Amur ${i}`, { year: 1700 + i }));
		expect(order('amur', ...many)).toEqual(many.slice(0, 12).map(({ id }) => id));
	});

	test('of one thing is by the first of its names that fits best', () => {
		const both = treaty('t', 'Kamur', { short: 'Amur' });
		const other = { ...both, names: { ...both.names, ru: 'Amur' } };
		expect(find('amur', 'en', { ...only, instruments: [other] })[0]!.also).toEqual({
			text: 'Amur',
			lang: 'ru',
		});
		expect(find('amur', 'en', { ...only, instruments: [both] })[0]!.also).toBeNull();
	});
});
