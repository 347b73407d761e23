import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/atlas';
import type { Instrument, Parcel, Place, Polity, Segment, Tenure } from '../../atlas/model';
import type { SegmentFeature } from '../../data/decode';
import { frontierNames } from './frontierNames';
import { holderTongues } from './labels';

const { border } = catalogue;

test('a place is called as its holder calls it', () => {
	const polities = [
		{ id: 'qing', side: 'china' },
		{ id: 'empire', side: 'russia' },
		{ id: 'khalkha', side: 'other' },
	] as Polity[];
	const parcels = [
		{ id: 'left-bank', index: 1 },
		{ id: 'steppe', index: 2 },
	] as Parcel[];
	const held = (polity: string) => new Map([[1, { polity } as Tenure]]);
	const place = { id: 'aigun', parcel: 'left-bank' } as Place;
	expect(holderTongues({ polities, parcels, border }, held('qing'))(place)).toBe('zh-Hans');
	expect(holderTongues({ polities, parcels, border }, held('empire'))(place)).toBe('ru');
	expect(holderTongues({ polities, parcels, border }, held('khalkha'))(place)).toBeUndefined();
	// Land that nobody holds, and a place outside the record's land.
	expect(
		holderTongues({ polities, parcels, border }, held('qing'))({ ...place, parcel: 'steppe' }),
	).toBeUndefined();
	expect(holderTongues({ polities, parcels, border }, held('qing'))({ id: 'x' } as Place)).toBeUndefined();
});

test('a line in force bears its treaty’s name, with its year once', () => {
	const instruments = [
		{ id: 'aigun-1858', short: 'Aigun', year: 1858 },
		{ id: 'east-1991', short: 'Agreement of 1991', year: 1991 },
	] as Instrument[];
	const segments = [{ instrument: 'aigun-1858' }, { instrument: 'east-1991' }] as Segment[];
	const line = (segment: number) => ({
		type: 'Feature' as const,
		properties: { segment },
		geometry: {
			type: 'LineString' as const,
			coordinates: [
				[120, 50],
				[121, 50],
			],
		},
	});
	const lines = [line(0), line(1)] as unknown as SegmentFeature[];
	const namesOf = (shown: number[]) =>
		frontierNames(lines, { instruments, segments }, shown).map(({ properties }) => properties.name);
	expect(namesOf([0, 1])).toEqual(['Aigun 1858', 'Agreement of 1991']);
	expect(namesOf([1])).toEqual(['Agreement of 1991']);
	expect(namesOf([])).toEqual([]);
});
