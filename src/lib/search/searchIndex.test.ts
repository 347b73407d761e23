import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, history } from '../../../tests/atlas';
import type { Instrument, Place, SearchNames } from '../atlas/model';
import type { Lang } from '../atlas/vocabulary';
import { SearchIndex } from './searchIndex';

const names = JSON.parse(
	readFileSync(new URL('../../../tests/atlas/expected/search.json', import.meta.url), 'utf8'),
) as SearchNames;
const range = { first: 1640, last: 2026 };
const find = (text: string, lang: Lang = 'en', of: Partial<typeof catalogue> = {}) =>
	new SearchIndex({ catalogue: { ...catalogue, ...of }, history, range, names }, lang).find(text);
const ids = (text: string, of?: Partial<typeof catalogue>) => {
	const { how, items } = find(text, 'en', of);
	return how === 'none' ? [] : items.map(({ kind, id }) => `${kind}/${id}`);
};
const first = (text: string, lang?: Lang) => find(text, lang).items[0];

describe('what is found', () => {
	test('is a year by all of it, inside the range, both ends', () => {
		expect(first('1700')).toEqual({
			kind: 'year',
			id: '1700',
			name: '1700',
			also: null,
			years: { from: 1700, to: 1700 },
		});
		expect([ids('1640')[0], ids('2026')[0]]).toEqual(['year/1640', 'year/2026']);
		expect([ids('1639'), ids('2027')]).toEqual([[], []]);
	});

	test('is a treaty by each of its names, in either script, and by others that the record has', () => {
		const harbour = { kind: 'treaty', id: 'second-1860', name: 'Treaty of the Harbour' };
		expect(first('treaty of the harbour')).toMatchObject({ ...harbour, also: null });
		expect(first('harbor treaty')).toMatchObject(harbour);
		expect(first('港口条约')).toMatchObject({ ...harbour, also: { text: '港口条约', lang: 'zh-Hans' } });
		expect(first('港口條約')).toMatchObject(harbour);
		expect(first('gang kou tiaoyue')).toMatchObject({ ...harbour, also: { lang: 'zh-Latn' } });
		expect(first('Peace of the Two Piers')).toMatchObject({
			...harbour,
			also: { text: 'Peace of the Two Piers', lang: 'en' },
		});
		expect(first('портовый мир')).toMatchObject({ ...harbour, also: { text: 'Портовый мир', lang: 'ru' } });
	});

	test('is a place by each name it had, with the years it had it', () => {
		const port = { kind: 'place', id: 'port', name: 'Gate' };
		expect(first('gate')).toEqual({ ...port, also: null, years: { from: 1860, to: null } });
		expect(first('haven')).toEqual({
			...port,
			also: { text: 'Haven', lang: 'en' },
			years: { from: 1640, to: 1860 },
		});
		expect(first('港灣')).toMatchObject({ ...port, years: { from: 1640, to: 1860 } });
		// With one name at all times it has no years.
		expect(first('market')).toMatchObject({ kind: 'place', id: 'market', years: null });
	});

	test('is a river or a lake with where it lies, with or without the word for it', () => {
		const river = { kind: 'river', id: 'river', box: [100, 50, 108, 50.6] };
		expect(first('River')).toMatchObject(river);
		expect(first('the long water')).toMatchObject(river);
		expect(first('Lake Lake')).toMatchObject({ kind: 'lake', id: 'lake' });
	});

	test('is what the record has no line of, with where to look or what to show for it', () => {
		expect(first('shore')).toMatchObject({ kind: 'region', id: 'shore', box: [101, 47, 105, 50] });
		expect(first('pier war')).toMatchObject({
			kind: 'war',
			years: { from: 1858, to: 1860 },
			leads: { kind: 'treaty', id: 'second-1860', name: 'Treaty of the Harbour' },
		});
		expect(first('Анна', 'ru')).toMatchObject({
			kind: 'person',
			leads: { kind: 'event', id: 'meeting-1689' },
		});
	});

	test('is a state, a route, and land by its name in any language', () => {
		expect(ids('meadow')).toEqual(['land/meadow']);
		expect(find('duchy').items.some(({ kind }) => kind === 'state')).toBe(true);
		for (const { id, names: called } of history.routes) expect(ids(called.ru)).toContain(`route/${id}`);
	});

	test('is an event by any words of its sentence, in any language', () => {
		const siege = { kind: 'event', id: 'siege-1685', name: 'A fort was besieged twice.', also: null };
		expect(first('besieged fort')).toMatchObject(siege);
		expect(first('осаждали')).toMatchObject(siege);
		expect(first('两度被围')).toMatchObject(siege);
	});

	test('has its name in the reader’s language', () => {
		expect(first('gate', 'ru')).toMatchObject({ name: 'Ворота', also: { text: 'Gate', lang: 'en' } });
		expect(first('besieged', 'zh-Hans')).toMatchObject({ name: '城堡两度被围。', also: null });
	});

	test('is no event before the history is loaded', () => {
		const index = new SearchIndex({ catalogue, range, names }, 'en');
		expect(index.find('besieged').how).toBe('none');
	});
});

describe('what does not go by the name', () => {
	test('is near where one letter is another, too much or missing, and is told to be', () => {
		for (const slip of ['medow', 'meadov', 'meaddow']) {
			const { how, items } = find(slip);
			expect([slip, how, items[0]?.id]).toEqual([slip, 'near', 'meadow']);
		}
		expect(find('meadow').how).toBe('found');
	});

	test('is none where two letters are, or a short word is another', () => {
		expect(find('maedovv').how).toBe('none');
		expect(find('Gat3').how).toBe('near');
		expect(find('Rit').how).toBe('none');
	});

	test('brings the treaties that lead the reader', () => {
		const spine = catalogue.instruments.filter((one) => one.spine).map(({ id }) => id);
		const { how, items } = find('Atlantis');
		expect(how).toBe('none');
		expect(items.map(({ id }) => id)).toEqual(spine);
		expect(spine.length).toBeGreaterThan(0);
	});

	test('is nothing at all for nothing', () => {
		for (const text of ['', ' – ']) expect(find(text)).toEqual({ how: 'found', items: [] });
	});
});

describe('a year', () => {
	test('comes first, then the treaties and events of it', () => {
		expect(ids('1689')).toEqual(['year/1689', 'treaty/first-1689', 'event/meeting-1689']);
		expect(ids('1687')).toEqual(['year/1687']);
	});

	test('may have the word for a year, a month and a day beside it', () => {
		for (const text of [
			'1689年',
			'1689 год',
			'в 1689 году',
			'1689 г.',
			'year 1689',
			'１６８９',
			'1689-09-07',
			'Sep 1689',
		])
			expect([text, ids(text)[0]]).toEqual([text, 'year/1689']);
	});

	test('does not bring the places that changed their name in it', () => {
		expect(ids('1860').some((id) => id.startsWith('place/'))).toBe(false);
	});

	test('can stand beside a name, in either order', () => {
		expect(ids('treaty 1689')).toEqual(['treaty/first-1689']);
		expect(ids('1689 treaty')).toEqual(['treaty/first-1689']);
		expect(ids('gate 1860')).toEqual([]);
	});
});

describe('the order', () => {
	const called = (en: string) => ({ en, 'zh-Hans': `${en}简`, 'zh-Hant': `${en}繁`, ru: `${en}ъ` });
	const treaty = (id: string, en: string, more: Partial<Instrument> = {}): Instrument => ({
		...catalogue.instruments[0]!,
		id,
		names: called(en),
		short: en,
		year: 1700,
		...more,
	});
	const only = { places: [], parcels: [], polities: [], instruments: [] as Instrument[] };
	const order = (text: string, ...instruments: Instrument[]) =>
		ids(text, { ...only, instruments }).flatMap((id) => (id.startsWith('treaty/') ? [id.slice(7)] : []));

	test('is the whole name, that in brackets, its beginning, and the beginning of a word', () => {
		expect(
			order(
				'zorn',
				treaty('word', 'Old Zornland'),
				treaty('beginning', 'Zornland'),
				treaty('brackets', 'Hill (Zorn)'),
				treaty('whole', 'Zorn'),
			),
		).toEqual(['whole', 'brackets', 'beginning', 'word']);
	});

	test('of equals is the spine first, then by year', () => {
		expect(
			order(
				'zorn',
				treaty('late', 'Zorn b', { year: 1900 }),
				treaty('early', 'Zorn c', { year: 1700 }),
				treaty('spine', 'Zorn d', { year: 1950, spine: true }),
			),
		).toEqual(['spine', 'early', 'late']);
	});

	test('of places is by rank, of land by size', () => {
		const place = (id: string, rank: number): Place => ({
			...catalogue.places[1]!,
			id,
			rank,
			names: [{ ...catalogue.places[1]!.names[0]!, names: called(`Zorn ${id}`) }],
		});
		const places = [place('village', 4), place('town', 1), place('fort', 2)];
		expect(ids('zorn', { ...only, places })).toEqual(['place/town', 'place/fort', 'place/village']);
		const parcels = catalogue.parcels.slice(0, 3).map((parcel) => ({ ...parcel, name: 'Zorn' }));
		const bySize = [...parcels].sort((a, b) => b.areaKm2 - a.areaKm2).map(({ id }) => `land/${id}`);
		expect(ids('zorn', { ...only, parcels })).toEqual(bySize);
	});

	test('keeps kinds together and ends after twelve', () => {
		const many = Array.from({ length: 14 }, (_, i) => treaty(`t${i}`, `Zorn ${i}`, { year: 1700 + i }));
		expect(order('zorn', ...many)).toEqual(many.slice(0, 12).map(({ id }) => id));
		const parcels = [{ ...catalogue.parcels[0]!, id: 'land', name: 'Zorn' }];
		expect(
			ids('zorn', { ...only, parcels, instruments: [treaty('a', 'Zorn'), treaty('b', 'Zornland')] }),
		).toEqual(['land/land', 'treaty/a', 'treaty/b']);
	});
});
