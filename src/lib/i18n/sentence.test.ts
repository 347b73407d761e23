import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { yearSentence as sentenceIn } from './sentence';

const yearSentence = (
	year: number,
	record: Pick<typeof catalogue, 'instruments' | 'transfers'> = catalogue,
) => sentenceIn({ ...catalogue, ...record }, year, 'en').replaceAll('\u00a0', ' ');

test('a year with instruments names them and the land that changed hands', () => {
	// 109,172 + 4,173 + 5,310 km².
	expect(yearSentence(1860)).toBe('1860, end of year. New: Treaty of the Harbour; 119,000 km² change hands.');
});

test('a year with two names both', () => {
	const second = byId(catalogue.instruments, 'second-1860');
	const names = { ...second.names, en: 'Treaty of the Well' };
	const instruments = [second, { ...second, id: 'third', effective: '1860-06-13', names }];
	expect(yearSentence(1860, { instruments, transfers: [] })).toBe(
		'1860, end of year. New: Treaty of the Harbour and Treaty of the Well.',
	);
});

test('a year without any names the last one', () => {
	expect(yearSentence(1861)).toBe('1861, end of year. Nothing new. Last: Treaty of the Harbour, 1860.');
});

test.each([
	['en', /^2026 so far, as checked up to 15 June 2026\. Nothing new\./],
	['ru', /^2026 год к 15 июня 2026 года, дню последней проверки\. /],
	['zh-Hans', /^2026年至今（核对至2026年6月15日）。/],
] as const)('the year that was not over when the record was checked is told so far, in %s', (lang, words) => {
	expect(sentenceIn(catalogue, 2026, lang)).toMatch(words);
	expect(sentenceIn(catalogue, 2025, lang)).not.toMatch(words);
});

test('before the first there is nothing to name', () => {
	expect(yearSentence(1639)).toBe('1639, end of year. Nothing new.');
});

test('one state succeeding another, or a change of control, is no land changing hands', () => {
	expect(yearSentence(1912)).toBe('1912, end of year. New: The Republic.');
	expect(yearSentence(1900)).toBe('1900, end of year. New: Landing in the harbour.');
});

test('what only the record shows otherwise is no land changing hands', () => {
	const transfers = catalogue.transfers.map((transfer) => ({ ...transfer, kind: 'record' as const }));
	expect(yearSentence(1860, { instruments: catalogue.instruments, transfers })).toBe(
		'1860, end of year. New: Treaty of the Harbour.',
	);
});

test('land can move after its instrument took effect', () => {
	const late = { ...byId(catalogue.transfers, 'second-1860/forest'), day: '1862-01-01', areaKm2: 3604 };
	expect(yearSentence(1862, { instruments: catalogue.instruments, transfers: [late] })).toBe(
		'1862, end of year. 3,600 km² change hands. Last: Treaty of the Harbour, 1860.',
	);
});
