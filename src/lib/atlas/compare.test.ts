import { describe, expect, test } from 'vitest';
import { compareYears } from './compare';
import { ledgerSteps, netAt } from './ledger';
import { OPEN_END } from './model';
import { parcel, polities, tenure, transfer, sampleBorder } from './sample';

const ceded = parcel(1, [
	tenure('1640-01-01', '1858-05-28', 'qing'),
	tenure('1858-05-28', OPEN_END, 'empire'),
]);
const kept = parcel(2, [tenure('1640-01-01', '1912-02-12', 'qing'), tenure('1912-02-12', OPEN_END, 'prc')]);
const lentAndBack = parcel(3, [
	tenure('1640-01-01', '1900-07-21', 'qing'),
	tenure('1900-07-21', '1905-09-05', 'qing', { controller: 'empire', status: 'occupied' }),
	tenure('1905-09-05', OPEN_END, 'qing'),
]);
const record = {
	polities,
	parcels: [ceded, kept, lentAndBack],
	transfers: [
		{ ...transfer('aigun', '1858-05-28', 'qing', 'empire', 100), parcels: ['parcel-1'] },
		{ ...transfer('boxer', '1900-07-21', 'qing', 'qing', 300), parcels: ['parcel-3'] },
		{ ...transfer('portsmouth', '1905-09-05', 'qing', 'qing', 300), parcels: ['parcel-3'] },
	],
};

describe('between two years', () => {
	test('land that passed to another side is listed with its instrument and its area', () => {
		const { land, passed, early, late } = compareYears(record, 1689, 1881);
		expect([early, late]).toEqual([1689, 1881]);
		expect(land).toMatchObject([
			{
				kind: 'side',
				areaKm2: 100,
				instruments: ['aigun'],
				before: { polity: 'qing' },
				after: { polity: 'empire' },
			},
		]);
		expect([...passed]).toEqual([['china>russia', 100]]);
	});

	test('the order of the years does not matter', () => {
		expect(compareYears(record, 1881, 1689)).toEqual(compareYears(record, 1689, 1881));
	});

	test('a state that followed another on its side is no change', () => {
		expect(compareYears(record, 1910, 1950)).toMatchObject({ land: [], unchangedKm2: 600 });
	});

	test('a change of control is listed as one, and counts for no side', () => {
		const { land, passed } = compareYears(record, 1899, 1902);
		expect(land).toMatchObject([{ kind: 'control', instruments: ['boxer'] }]);
		expect(passed.size).toBe(0);
	});

	test('what went and came back is unchanged', () => {
		expect(compareYears(record, 1899, 1910).land).toEqual([]);
	});

	test('law: what changed and what did not are all the land', () => {
		for (const year of [1640, 1857, 1858, 1900, 1905, 2026]) {
			const { land, unchangedKm2 } = compareYears(record, 1640, year);
			expect(land.reduce((sum, { areaKm2 }) => sum + areaKm2, unchangedKm2)).toBe(600);
		}
	});
});

test('the ledger steps at each instrument that moved land from side to side', () => {
	const steps = ledgerSteps({ ...record, border: sampleBorder });
	expect(steps).toMatchObject([{ year: 1858, instrument: 'aigun', net: { china: -100, russia: 100 } }]);
	expect(netAt(steps, 1857, sampleBorder)).toEqual({ china: 0, russia: 0 });
	expect(netAt(steps, 1858, sampleBorder)).toEqual({ china: -100, russia: 100 });
});
