import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn, fold, FOUND_KINDS, searchIndex } from '../../src/lib/atlas/search.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import { readHistory } from '../readHistory.ts';

const catalogue = readCatalogue();
const { events } = readHistory();
const range = { first: 1640, last: 2026 };
const index = searchIndex({ catalogue, events, range }, 'en');
const find = (text: string) => findIn(index, text);
const ids = (text: string) => find(text).map(({ kind, id }) => `${kind}/${id}`);

describe('a name', () => {
	test.each([
		['Aigun', 'treaty/aigun-1858'],
		['aig', 'treaty/aigun-1858'],
		['TREATY OF AIGUN', 'treaty/aigun-1858'],
		['瑷珲条约', 'treaty/aigun-1858'],
		['璦琿條約', 'treaty/aigun-1858'],
		['айгунский', 'treaty/aigun-1858'],
		['treaty 1858 aigun', 'treaty/aigun-1858'],
		['saint petersburg', 'treaty/stpetersburg-1881'],
		['海参崴', 'place/vladivostok'],
		['Владивосток', 'place/vladivostok'],
		['vladivostok', 'place/vladivostok'],
		['left bank', 'land/amur-left-bank'],
	])('%s is found first', (text, first) => {
		expect(ids(text)[0]).toBe(first);
	});

	test('of another time or language is told beside the reader’s own', () => {
		expect(find('海参崴')[0]).toEqual({
			kind: 'place',
			id: 'vladivostok',
			name: 'Vladivostok',
			also: { text: '海参崴', lang: 'zh-Hans' },
			years: { from: 1640, to: 1860 },
		});
		expect(find('vladivostok')[0]).toMatchObject({ also: null, years: { from: 1860, to: null } });
	});

	test('may be written without its accents and marks', () => {
		expect(fold('  Санкт-Петербург, Ёлка  ')).toBe('санкт петербург елка');
		expect(fold('Küssnacht’s')).toBe('kussnacht s');
		expect(ids('ПЕТЕРБУРГСКИИ')[0]).toBe('treaty/stpetersburg-1881');
	});

	test('of an event is any word of its sentence', () => {
		expect(ids('poyarkov')).toContain('event/poyarkov-1643');
		expect(ids('поярков')).toContain('event/poyarkov-1643');
	});
});

describe('a year', () => {
	test('comes first, then what belongs to it', () => {
		const found = ids('1860');
		expect(found[0]).toBe('year/1860');
		expect(found[1]).toBe('treaty/peking-1860');
		expect(found.some((id) => id.startsWith('event/'))).toBe(true);
	});

	test('outside the record, or not yet written out, is none', () => {
		expect(ids('1500')).toEqual([]);
		expect(ids('186').filter((id) => id.startsWith('year/'))).toEqual([]);
	});

	test('can stand beside a name', () => {
		expect(ids('kyakhta 1915')[0]).toBe('treaty/kyakhta-1915');
	});
});

test('nothing is found for nothing, and for what is not there', () => {
	expect(find('')).toEqual([]);
	expect(find(' – ')).toEqual([]);
	expect(find('Atlantis')).toEqual([]);
});

test('before the events are loaded the rest is found', () => {
	expect(findIn(searchIndex({ catalogue, range }, 'en'), '1860').length).toBeGreaterThan(1);
});

test('the reader’s language is spoken', () => {
	const russian = searchIndex({ catalogue, events, range }, 'ru');
	expect(findIn(russian, 'treaty of aigun')[0]).toMatchObject({
		name: 'Айгунский договор',
		also: { lang: 'en' },
	});
});

describe('laws', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom('a', 'r', 'о', '黑', '18', '1', 'russian', 'qing', 'амур', '1900'),
	);

	test('at most twelve, none twice, kinds together', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const found = find(text);
				expect(found.length).toBeLessThanOrEqual(12);
				expect(new Set(found.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(found.length);
				const kinds = found.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]);
				expect(new Set(kinds).size).toBe(kinds.length);
				expect(kinds.every((kind) => FOUND_KINDS.includes(kind))).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('case makes no difference', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(find(text.toUpperCase())).toEqual(find(text.toUpperCase().toLowerCase()));
			}),
			{ numRuns: 100 },
		);
	});

	test('every instrument and place is found by each of its names', () => {
		for (const { id, names } of catalogue.instruments)
			for (const name of [names.en, names['zh-Hans'], names.ru]) expect(ids(name)).toContain(`treaty/${id}`);
		for (const { id, names } of catalogue.places)
			for (const period of names) expect(ids(period.names.ru)).toContain(`place/${id}`);
	});
});
