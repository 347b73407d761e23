import { describe, expect, test } from 'vitest';
import { OPEN_END, type Catalogue, type Transfer } from './model';
import { inReading } from './reading';
import { parcel, polities, sampleBorder, tenure } from './sample';

const transfer = (id: string, day: string): Transfer => ({
	id,
	instrument: id.split('/')[0]!,
	day,
	from: { polity: 'qing', controller: 'qing', status: 'sovereign' },
	to: { polity: 'empire', controller: 'empire', status: 'sovereign' },
	kind: 'sovereignty',
	parcels: ['parcel-1'],
	areaKm2: 100,
	areaTurfKm2: 99,
	lowKm2: 90,
	highKm2: 110,
	bbox: [0, 0, 1, 1],
});

const neutral = [tenure('1640-01-01', '1858-05-28', 'qing'), tenure('1858-05-28', OPEN_END, 'empire')];
const chinese = [
	tenure('1640-01-01', '1900-07-21', 'qing'),
	tenure('1900-07-21', OPEN_END, 'qing', { controller: 'empire', status: 'occupied' }),
];
const same = { snapshotDays: ['1640-01-01', '1858-05-28'], without: [], transfers: [] };
const catalogue: Catalogue = {
	version: 'x',
	border: sampleBorder,
	polities,
	sources: [],
	instruments: [],
	segments: [],
	parcels: [
		{ ...parcel(1, neutral), readings: { chinese } },
		parcel(2, [tenure('1640-01-01', OPEN_END, 'qing')]),
	],
	transfers: [transfer('aigun-1858/left', '1858-05-28'), transfer('later/other', '1950-01-01')],
	snapshotDays: ['1640-01-01', '1858-05-28'],
	readings: {
		chinese: {
			snapshotDays: ['1640-01-01', '1900-07-21'],
			without: ['aigun-1858/left'],
			transfers: [transfer('villages-1900/left', '1900-07-21')],
		},
		russian: same,
	},
	places: [],
};

describe('a reading', () => {
	test('that is neutral is the catalogue itself', () => {
		expect(inReading(catalogue, 'neutral')).toBe(catalogue);
	});

	test('brings its own tenures, days and transfers, and leaves the rest', () => {
		const read = inReading(catalogue, 'chinese');
		expect(read.parcels[0]?.tenures).toEqual(chinese);
		expect(read.parcels[1]?.tenures).toBe(catalogue.parcels[1]?.tenures);
		expect(read.snapshotDays).toEqual(['1640-01-01', '1900-07-21']);
		expect(read.transfers.map(({ id }) => id)).toEqual(['villages-1900/left', 'later/other']);
	});

	test('that does not differ has what the neutral one has', () => {
		const read = inReading(catalogue, 'russian');
		expect(read.parcels.map(({ tenures }) => tenures)).toEqual(
			catalogue.parcels.map(({ tenures }) => tenures),
		);
		expect(read.transfers).toEqual(catalogue.transfers);
	});
});
