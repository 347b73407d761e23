import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { yearSentence as sentenceIn } from './sentence';

const yearSentence = (
	year: number,
	record: Pick<typeof catalogue, 'instruments' | 'transfers'> = catalogue,
) => sentenceIn({ ...catalogue, ...record }, year, 'en').replaceAll('\u00a0', ' ');

test('a year with instruments names them and the land that changed hands', () => {
	// 109,172 + 4,173 km², ± 7,400 km²: the forest, 5,310 km² from what was held in common, is less than that.
	expect(yearSentence(1860)).toBe(
		'1860, end of year. Treaty of the Harbour: 113,000 km² passed from the south to the north.',
	);
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
	['ru', /^2026\sгод к\s15\sиюня 2026\sгода, дню последней проверки\. /],
	['zh-Hans', /^2026年至今（核对至2026年6月15日）。/],
] as const)('the year that was not over when the record was checked is told so far, in %s', (lang, words) => {
	expect(sentenceIn(catalogue, 2026, lang)).toMatch(words);
	expect(sentenceIn(catalogue, 2025, lang)).not.toMatch(words);
});

test('before the first there is nothing to name', () => {
	expect(yearSentence(1639)).toBe('1639, end of year. Nothing new.');
});

test('one state succeeding another passes nothing', () => {
	expect(yearSentence(1912)).toBe('1912, end of year. New: The Republic.');
});

test('a change of control is told as one, and how the land is held since', () => {
	expect(yearSentence(1900)).toBe(
		'1900, end of year. Landing in the harbour: control of 3,080 km² passed from the south to the north (occupation).',
	);
});

test('what only the record shows otherwise is named, and passes nothing', () => {
	const transfers = catalogue.transfers.map((transfer) => ({ ...transfer, kind: 'record' as const }));
	expect(yearSentence(1860, { instruments: catalogue.instruments, transfers })).toBe(
		'1860, end of year. New: Treaty of the Harbour.',
	);
});

test('land can move after its instrument took effect', () => {
	const late = { ...byId(catalogue.transfers, 'second-1860/forest'), day: '1862-01-01', areaKm2: 3604 };
	expect(yearSentence(1862, { instruments: catalogue.instruments, transfers: [late] })).toBe(
		'1862, end of year. Treaty of the Harbour: 3,600 km² passed from joint possession to the north.',
	);
});

test('three instruments are told by what passed, what lay between the two sides first; three more by name, the rest counted', () => {
	const lease = byId(catalogue.transfers, 'lease-1898/kingdom-to-duchy-leased');
	const second = byId(catalogue.instruments, 'second-1860');
	const named = (id: string) => ({
		...second,
		id,
		effective: '1870-06-01',
		names: { ...second.names, en: `Act ${id}` },
	});
	const instruments = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(named);
	const passed = (instrument: string, areaKm2: number, way: Partial<typeof lease> = {}) => ({
		...{ ...lease, ...way, instrument, areaKm2, day: '1870-06-01' },
	});
	const land = { from: byId(catalogue.transfers, 'return-1945/meadow').from };
	const transfers = [
		passed('h', 1, { ...land, kind: 'sovereignty' }),
		...[passed('a', 30), passed('b', 40), passed('c', 20), passed('d', 10)],
	];
	expect(yearSentence(1870, { instruments, transfers })).toBe(
		'1870, end of year. Act h: 1 km² passed from the north to the south. ' +
			'Act b: control of 40 km² passed from the south to the north (lease). ' +
			'Act a: control of 30 km² passed from the south to the north (lease). ' +
			'Also new: Act c, Act d, Act e and 2 others.',
	);
});

test('a day is told by what took effect on it; a day on which nothing did, by the last that had', () => {
	const on = (date: string) =>
		sentenceIn(catalogue, { year: Number(date.slice(0, 4)), date }, 'en').replaceAll('\u00a0', ' ');
	expect(on('1900-07-21')).toBe(
		'21 July 1900. Landing in the harbour: control of 3,080 km² passed from the south to the north (occupation).',
	);
	expect(on('1900-07-20')).toBe('20 July 1900. Nothing new. Last: Lease of the enclave, 1898.');
});
