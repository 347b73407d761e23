import { expect, test } from 'vitest';
import { sideLookup } from './polity';
import { polities, transfer } from './sample';
import { changesSide, groupByInstrument, parcelsMovedBy, sumAreas } from './transfer';

const transfers = [
	transfer('peking-1860', '1860-11-14', 'joint', 'empire', 300),
	transfer('aigun-1858', '1858-05-28', 'qing', 'empire', 600),
	transfer('aigun-1858', '1858-05-28', 'qing', 'joint', 300),
	transfer('succession', '1721-11-02', 'tsardom', 'empire', 9000),
];
const sideOf = sideLookup(polities);

test('areas add up', () => {
	expect(sumAreas(transfers.slice(1, 3)).areaKm2).toBe(900);
	expect(sumAreas([])).toEqual({ areaKm2: 0, areaTurfKm2: 0, lowKm2: 0, highKm2: 0 });
});

test('instruments come in date order with their own transfers', () => {
	expect([...groupByInstrument(transfers)].map(([id, list]) => [id, list.length])).toEqual([
		['succession', 1],
		['aigun-1858', 2],
		['peking-1860', 1],
	]);
});

test('the parcels an instrument moved', () => {
	expect(parcelsMovedBy(transfers, 'aigun-1858')).toEqual(new Set(['qing-empire', 'qing-joint']));
	expect(parcelsMovedBy(transfers, 'nothing')).toEqual(new Set());
});

test('one state succeeding another on its side moves no land between sides', () => {
	expect(transfers.map((t) => changesSide(t, sideOf))).toEqual([true, true, true, false]);
});
