import { describe, expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { inReading } from './reading';

describe('a reading', () => {
	test('that is neutral is the catalogue itself', () => {
		expect(inReading(catalogue, 'neutral')).toBe(catalogue);
	});

	test('brings its own tenures and leaves the rest', () => {
		const { parcels } = inReading(catalogue, 'russian');
		expect(byId(parcels, 'meadow').tenures[0]).toMatchObject({ polity: 'none', status: 'undelimited' });
		for (const land of ['east', 'hills']) expect(byId(parcels, land)).toBe(byId(catalogue.parcels, land));
		expect(byId(inReading(catalogue, 'chinese').parcels, 'hills').tenures[1]).toMatchObject({
			polity: 'kingdom',
			controller: 'kingdom',
			status: 'sovereign',
		});
	});

	test('has its transfers in place of those it has otherwise, in order of days', () => {
		const moved = (reading: 'chinese' | 'russian') =>
			inReading(catalogue, reading)
				.transfers.slice(0, 7)
				.map(({ id }) => id);
		expect(moved('russian')).toEqual([
			'first-1689/hills',
			'first-1689/forest',
			'swap-1727/enclave',
			'campaign-1757/league-to-kingdom',
			'second-1860/hills',
			'second-1860/forest',
			'second-1860/south-east-from-kingdom-sovereign',
		]);
		expect(moved('chinese')).toEqual([
			'first-1689/forest',
			'first-1689/none-to-kingdom',
			'swap-1727/enclave',
			'campaign-1757/league-to-kingdom',
			'second-1860/south-east',
			'second-1860/forest',
			'second-1860/hills',
		]);
	});

	test('has its own days', () => {
		const days = ['1640-01-01', '1900-07-21'];
		const readings = {
			...catalogue.readings,
			chinese: { snapshotDays: days, without: [], transfers: [] },
		};
		expect(inReading({ ...catalogue, readings }, 'chinese').snapshotDays).toBe(days);
	});

	test('leaves the neutral record as it was', () => {
		const before = JSON.stringify(catalogue);
		inReading(catalogue, 'russian');
		expect(JSON.stringify(catalogue)).toBe(before);
	});
});
