import { describe, expect, test } from 'vitest';
import { byId } from '../../../../tests/atlas';
import { quizRecord } from '../../../../tests/quizRecord';
import type { Catalogue, DatedAct, Instrument } from '../model';
import { quizOf } from './question';
import { yearQuestion } from './yearQuestion';

const range = { first: 1640, last: 2026 };
/** The two sides' states hold land throughout: any of their treaties could be of any year. */
const catalogue = quizRecord(['kingdom', 'duchy', 'republic', 'union']);
const ask = (id: string, change: Partial<Instrument> = {}, of: Catalogue = catalogue, years = range) =>
	yearQuestion(
		{ ...byId(catalogue.instruments, id), ...change },
		quizOf(of, years, () => 0),
	);

const years = (question: ReturnType<typeof ask>) => question?.answers.map(({ id }) => Number(id));

/** A record with instruments of these years alone. */
const ofYears = (...list: number[]): Catalogue => ({
	...catalogue,
	instruments: list.map((year) => ({ ...catalogue.instruments[0]!, id: `of-${year}`, year })),
});

test('a question is told whole', () => {
	const harbour = byId(catalogue.instruments, 'second-1860');
	expect(ask('second-1860', {}, ofYears(1640, 1700, 1920))).toEqual({
		kind: 'year',
		id: 'year/second-1860',
		// The first year there is, since a year before the answers is none; the box is of all that it drew.
		link: '?year=1640&map=5.83/48.35/104.00',
		told: '?year=1860&treaty=second-1860',
		answers: [1640, 1700, 1860, 1920].map((year) => ({
			...{ id: String(year), names: null },
			treaty: expect.objectContaining({ year }),
		})),
		right: 2,
		instrument: harbour,
		sources: ['drawing'],
	});
});

test('what is shown is of the year before all of the answers', () => {
	const link = ask('second-1860', { bbox: undefined }, ofYears(1700, 1800, 1920))!.link;
	expect(link).toBe('?year=1699');
});

test('the other years are fifteen years or more from all the others', () => {
	// Shuffled with the first always, 1845, 1846, 1700, 1715, 1714 come as 1846, 1700, 1715, 1714, 1845.
	expect(years(ask('second-1860', {}, ofYears(1845, 1846, 1700, 1715, 1714)))).toEqual([
		1700, 1715, 1845, 1860,
	]);
	expect(years(ask('second-1860', {}, ofYears(1875, 1874)))).toBeUndefined();
	expect(years(ask('second-1860', {}, ofYears(1875, 1900, 1915)))).toEqual([1860, 1875, 1900, 1915]);
});

test('there are four years or at least three, the same one never twice', () => {
	expect(years(ask('second-1860', {}, ofYears(1640, 1700, 1760, 1800, 1900, 1940)))).toHaveLength(4);
	expect(years(ask('second-1860', {}, ofYears(1640, 1640, 1700, 1860)))).toEqual([1640, 1700, 1860]);
	expect(years(ask('second-1860', {}, ofYears(1640, 1640, 1860)))).toBeUndefined();
});

test('there is no year in which one of those who signed held no land', () => {
	// The Kingdom ended in 1912, the Duchy in 1917.
	const passing = { ...quizRecord(), instruments: ofYears(1640, 1700, 1920, 1950).instruments };
	expect(years(ask('second-1860', {}, passing))).toEqual([1640, 1700, 1860]);
});

describe('an instrument is asked about', () => {
	test.each(['first-1689', 'swap-1727', 'second-1860', 'evacuation-1920', 'return-1945'])('%s', (id) =>
		expect(ask(id)).not.toBeNull(),
	);

	test.each(['opening-1640', 'campaign-1757', 'landing-1900', 'republic-1912'])(
		'not %s, which was not signed',
		(id) => expect(ask(id)).toBeNull(),
	);

	const act = (earliest: string, latest: string, certainty: DatedAct['certainty'] = 'found') => ({
		signed: [{ earliest, latest, text: earliest, certainty }],
	});

	test('not without an act in which it was signed', () => {
		expect(ask('second-1860', { signed: undefined })).toBeNull();
		expect(ask('second-1860', { signed: [] })).toBeNull();
	});

	test('if it is a treaty, protocol or agreement', () => {
		expect(ask('second-1860', { kind: 'letters' })).not.toBeNull();
		expect(ask('second-1860', { kind: 'lease' })).toBeNull();
	});

	test('if each of its acts was found in a source', () => {
		expect(ask('second-1860', act('1860-01-01', '1860-01-02', 'own'))).toBeNull();
		const { signed } = byId(catalogue.instruments, 'second-1860');
		expect(
			ask('second-1860', { signed: [...signed!, ...act('1860-01-01', '1860-01-02', 'own').signed] }),
		).toBeNull();
	});

	test('if it was surely signed in its year', () => {
		expect(ask('second-1860', act('1860-01-01', '1861-01-01'))).not.toBeNull();
		expect(ask('second-1860', act('1859-12-31', '1860-06-01'))).toBeNull();
		expect(ask('second-1860', act('1860-12-01', '1861-01-02'))).toBeNull();
	});

	test('unless its name tells the year in any language', () => {
		const { names } = byId(catalogue.instruments, 'second-1860');
		expect(ask('second-1860', { names: { ...names, ru: 'Договор 1860 года' } })).toBeNull();
		expect(ask('second-1860', { names: { ...names, en: 'Treaty No 2' } })).not.toBeNull();
		expect(ask('second-1860', { names: { ...names, en: 'Treaty of ’60' } })).toBeNull();
	});

	test('inside the range, both ends of it', () => {
		expect(ask('second-1860', {}, catalogue, { first: 1860, last: 2026 })).not.toBeNull();
		expect(ask('second-1860', {}, catalogue, { first: 1861, last: 2026 })).toBeNull();
		expect(ask('second-1860', {}, catalogue, { first: 1640, last: 1860 })).not.toBeNull();
		expect(ask('second-1860', {}, catalogue, { first: 1640, last: 1859 })).toBeNull();
	});
});
