import { expect, test } from 'vitest';
import { instrument, polities, transfer } from '../atlas/sample';
import { latestAt } from '../atlas/timeline';
import { yearSentence as sentenceIn } from './sentence';

const yearSentence = (record: typeof catalogue, year: number) =>
	sentenceIn(record, year, 'en').replaceAll('\u00a0', ' ');

const catalogue = {
	polities,
	instruments: [
		instrument('nerchinsk', '1689-09-07', { spine: true }),
		instrument('aigun', '1858-05-28', { spine: true }),
		instrument('tientsin', '1858-06-13'),
		instrument('peking', '1860-11-14', { spine: true }),
		instrument('successor', '1860-11-14'),
	],
	transfers: [
		transfer('aigun', '1858-05-28', 'qing', 'empire', 604_321),
		transfer('succession', '1721-11-02', 'tsardom', 'empire', 9_000_000),
		transfer('late', '1900-01-01', 'qing', 'empire', 3600),
	],
};

test('a year with instruments names them and the land that changed hands', () => {
	expect(yearSentence(catalogue, 1858)).toBe(
		'1858, end of year. New: Treaty aigun and Treaty tientsin; 604,000 km² change hands.',
	);
});

test('a year without any names the last one', () => {
	expect(yearSentence(catalogue, 1700)).toBe('1700, end of year. Nothing new. Last: Treaty nerchinsk, 1689.');
});

test('before the first there is nothing to name', () => {
	expect(yearSentence(catalogue, 1640)).toBe('1640, end of year. Nothing new.');
});

test('one state succeeding another is no land changing hands', () => {
	expect(yearSentence(catalogue, 1721)).toContain('Nothing new');
});

test('land can move after its instrument took effect', () => {
	expect(yearSentence(catalogue, 1900)).toBe(
		'1900, end of year. 3,600 km² change hands. Last: Treaty peking, 1860.',
	);
});

test('of one day the treaty of the spine is named', () => {
	expect(latestAt(catalogue.instruments, 1860)?.id).toBe('peking');
});
