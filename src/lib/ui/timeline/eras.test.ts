import { expect, test } from 'vitest';
import type { Parcel, Polity, Tenure } from '../../atlas/model';
import { erasOf } from './eras';

const names = { en: '', 'zh-Hans': '', 'zh-Hant': '', ru: '' };
const polity = (id: string, side: Polity['side']): Polity => ({ id, side, names, span: '', sources: [] });
const tenure = (polity: string, from: string, to: string): Tenure => ({
	from,
	to,
	polity,
	controller: polity,
	status: 'sovereign',
	by: 'x',
	sources: [],
});
const parcel = (...tenures: Tenure[]): Parcel => ({
	id: 'p',
	index: 1,
	name: 'P',
	areaKm2: 1,
	areaTurfKm2: 1,
	at: [0, 0],
	bbox: [0, 0, 1, 1],
	tenures,
});
const polities = [polity('qing', 'china'), polity('roc', 'china'), polity('ussr', 'russia')];

test('a side’s states follow one another, the last to the slider’s end', () => {
	const parcels = [
		parcel(tenure('qing', '1640-01-01', '1912-02-12'), tenure('roc', '1912-02-12', '9999-12-31')),
		parcel(tenure('qing', '1640-01-01', '1913-01-01'), tenure('ussr', '1922-12-30', '1991-12-26')),
	];
	expect(
		erasOf({ parcels, polities }, 'china', 2026).map(({ polity, from, to }) => [polity, from, to]),
	).toEqual([
		['qing', 1640, 1912],
		['roc', 1912, 2027],
	]);
});

test('a state that never held land on the map has no band', () => {
	expect(erasOf({ parcels: [], polities }, 'russia', 2026)).toEqual([]);
});
