import { expect, test } from 'vitest';
import type { Parcel, Place, Polity } from './model';
import { datedEvent, datedLand, datedPlace } from './ownYear';

const polities = [
	{ id: 'qing', side: 'china' },
	{ id: 'tsar', side: 'russia' },
	{ id: 'empire', side: 'russia' },
	{ id: 'kazakhs', side: 'other' },
] as Polity[];
const land = (...tenures: [from: string, polity: string, recordChange?: string][]) =>
	datedLand(
		{
			id: 'land',
			tenures: tenures.map(([from, polity, recordChange]) => ({
				from,
				polity,
				...(recordChange !== undefined && { recordChange }),
			})) as Parcel['tenures'],
		},
		polities,
	).year;

test('land has the year in which it last passed between the two sides', () => {
	expect(land(['1640-01-01', 'kazakhs'], ['1689-09-07', 'qing'], ['1858-05-28', 'tsar'])).toBe(1858);
	expect(land(['1640-01-01', 'qing'], ['1860-01-01', 'tsar'], ['1991-12-26', 'kazakhs'])).toBe(1860);
});

test('or, where it never did, in which it last passed to or from another', () => {
	expect(land(['1640-01-01', 'kazakhs'], ['1757-12-31', 'qing'])).toBe(1757);
});

test('one state after another on a side, and what only the record shows otherwise, is no passing', () => {
	expect(land(['1640-01-01', 'tsar'], ['1721-11-02', 'empire'])).toBeUndefined();
	expect(land(['1640-01-01', 'kazakhs'], ['1650-12-31', 'tsar', 'stages'])).toBeUndefined();
});

test('a place has the year in which it was first named, unless that is where the record opens', () => {
	const place = (from: string) => datedPlace({ id: 'x', names: [{ from }] as Place['names'] }, 1640).year;
	expect([place('1898-12-31'), place('1640-01-01')]).toEqual([1898, undefined]);
});

test('an event has the year in which it began', () => {
	expect(datedEvent({ id: 'x', from: '1685-06-23' }).year).toBe(1685);
});
