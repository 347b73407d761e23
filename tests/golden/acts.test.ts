import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import type { DatedAct, Instrument } from '../../src/lib/atlas/model.ts';

/* What every act of the real record must have: its days in both calendars agree, and someone signed it. */
const { instruments } = readCatalogue();
const actsOf = ({ id, signed = [], ratified = [], inForce = [] }: Instrument) =>
	[...signed, ...ratified, ...inForce].map((act): [string, DatedAct] => [`${id}, ${act.text}`, act]);
const acts = instruments.flatMap(actsOf);

const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);
const inWords = (day: number, month: number, year: number) => `${day} ${MONTHS[month - 1]} ${year}`;

/** The Julian day of a Gregorian one, in words, by the day's number (Meeus, Astronomical Algorithms, ch. 7). */
function julianInWords(gregorian: string): string {
	const number = Math.floor(Date.parse(`${gregorian}T12:00:00Z`) / 86400000) + 2440588;
	const b = number + 1524;
	const c = Math.floor((b - 122.1) / 365.25);
	const d = Math.floor(365.25 * c);
	const e = Math.floor((b - d) / 30.6001);
	const month = e < 14 ? e - 1 : e - 13;
	return inWords(b - d - Math.floor(30.6001 * e), month, month > 2 ? c - 4716 : c - 4715);
}

describe('the Julian calendar', () => {
	test.each([
		['1689-09-07', '28 August 1689'],
		['1700-03-10', '28 February 1700'],
		['1700-03-11', '29 February 1700'],
		['1727-11-01', '21 October 1727'],
		['1858-05-28', '16 May 1858'],
		['1917-11-07', '25 October 1917'],
	])('%s is %s', (day, old) => {
		expect(julianInWords(day)).toBe(old);
	});
});

describe('days', () => {
	const old = acts.filter(([, { oldStyle }]) => oldStyle !== undefined);
	it.each(old)('%s: its Old Style is the same day', (_, { earliest, oldStyle }) => {
		expect(oldStyle).toBe(julianInWords(earliest));
	});

	const single = acts.filter(
		([, { earliest, latest }]) => Date.parse(latest) - Date.parse(earliest) === 86400000,
	);
	it.each(single.filter(([, { text }]) => /\d [A-Z][a-z]+ \d{4}/.test(text)))(
		'%s: its words are its day',
		(_, { earliest, text }) => {
			const [year, month, day] = earliest.split('-').map(Number) as [number, number, number];
			expect(text).toContain(inWords(day, month, year));
		},
	);
});

describe('reign dates', () => {
	const SIGNED = ['treaty', 'protocol', 'letters', 'agreement', 'lease'];
	/** Acts between others, in an entry that takes in more than one. */
	const OTHERS = [
		// The day that the Russian text of Nerchinsk bears.
		'6 September 1689',
		'declaration at Urga, 1 December 1911',
		'Russo-Mongolian agreement, 3 November 1912',
		'notes between Britain and Russia, 11 March 1895',
	];
	const withQing = instruments.filter(
		({ kind, parties }) => SIGNED.includes(kind) && parties.some(({ polity }) => polity === 'qing'),
	);

	it.each(
		withQing.flatMap(({ id, signed = [] }) =>
			signed.map((act): [string, DatedAct] => [`${id}, ${act.text}`, act]),
		),
	)('%s bears one, where its day is known', (_, { earliest, latest, text, reignDate }) => {
		const known = Date.parse(latest) - Date.parse(earliest) === 86400000;
		expect(reignDate !== undefined).toBe(known && !OTHERS.includes(text));
	});

	it('is the one that the texts print', () => {
		const byId = (id: string, n = 0) => instruments.find((item) => item.id === id)?.signed?.[n]?.reignDate;
		expect(byId('nerchinsk-1689')).toBe('康熙二十八年七月二十四日');
		expect(byId('aigun-1858')).toBe('咸丰八年四月十六日');
		expect(byId('peking-1860')).toBe('咸丰十年十月初二日');
		expect(byId('khanka-1861')).toBe('咸丰十一年五月二十一日');
		expect(byId('stpetersburg-1881')).toBe('光绪七年正月二十六日');
		// The text of 1884 names the protocols of 1883 by the ninth year, the seventh moon's tenth day and the ninth moon's third.
		expect(byId('demarcation-1882-84')).toBe('光绪九年七月初十日');
		expect(byId('demarcation-1882-84', 3)).toBe('光绪九年九月初三日');
		expect(byId('cer-1896-1952')).toBe('光绪二十二年八月初二日');
		expect(byId('kyakhta-1915')).toBe('中华民国四年六月七日');
	});
});

describe('signatories', () => {
	/** Which sides of which acts name none, and why. */
	const NONE: Record<string, { polities: string[]; why: string }> = {
		'mongolia-1946': { polities: ['mpr'], why: 'China recognised it by itself' },
		'tuva-1914-44': { polities: ['empire', 'uriankhai'], why: 'a decision of the emperor on a request' },
		'tuva-ussr-1944': { polities: ['ussr', 'tuva'], why: 'a decree on a request' },
		'mpr-manchukuo-1940-41': { polities: ['mpr', 'manchukuo'], why: 'the protocol of 1941 was not found' },
		'rivers-1951': { polities: ['ussr', 'prc'], why: 'the text was not found' },
		'amur-1956': { polities: ['ussr', 'prc'], why: 'the text read breaks off before it says' },
		'islands-1997': { polities: ['federation', 'prc'], why: 'the texts read break off before they say' },
		'tripoints-1994-2000': {
			polities: ['prc', 'federation', 'mongolia', 'north-korea', 'kazakhstan', 'kyrgyzstan', 'tajikistan'],
			why: 'the texts name ministries only',
		},
	};
	const SIGNED = ['treaty', 'protocol', 'letters', 'agreement', 'lease'];

	it.each(
		instruments
			.filter(({ kind, parties }) => SIGNED.includes(kind) && parties.length > 1)
			.map((item): [string, Instrument] => [item.id, item]),
	)('%s names who signed, for each side', (id, { parties }) => {
		const silent = parties.filter(({ signatories }) => signatories.length === 0).map(({ polity }) => polity);
		expect(silent).toEqual(NONE[id]?.polities ?? []);
	});

	it('every exception is an instrument', () => {
		const files = readdirSync(join(import.meta.dirname, '../../geodata/instruments'));
		expect(files).toEqual(expect.arrayContaining(Object.keys(NONE).map((id) => `${id}.yaml`)));
	});
});
