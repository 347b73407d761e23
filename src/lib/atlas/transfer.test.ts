import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/atlas';
import { sideLookup } from './polity';
import { changesSide, groupByInstrument, parcelsMovedBy, sumAreas } from './transfer';

const { transfers, polities } = catalogue;

test('areas add up, each with its own', () => {
	const [a, b] = [
		{ ...transfers[0]!, areaKm2: 1, areaTurfKm2: 20, lowKm2: 300, highKm2: 4000 },
		{ ...transfers[0]!, areaKm2: 5, areaTurfKm2: 60, lowKm2: 700, highKm2: 8000 },
	];
	expect(sumAreas([a, b])).toEqual({ areaKm2: 6, areaTurfKm2: 80, lowKm2: 1000, highKm2: 12_000 });
	expect(sumAreas([])).toEqual({ areaKm2: 0, areaTurfKm2: 0, lowKm2: 0, highKm2: 0 });
});

test('instruments come in date order with their own transfers, whatever the order of these', () => {
	const moved = ({ id, instrument }: (typeof transfers)[number]) => id.slice(instrument.length + 1);
	const expected = [
		['first-1689', ['forest', 'hills']],
		['swap-1727', ['enclave']],
		['campaign-1757', ['league-to-kingdom']],
		['second-1860', ['forest', 'hills', 'south-east']],
	];
	for (const list of [transfers, [...transfers].reverse()])
		expect([...groupByInstrument(list)].slice(0, 4).map(([id, own]) => [id, own.map(moved).sort()])).toEqual(
			expected,
		);
	// Those of one day stay as they stand, and the list that was given as it was.
	expect(groupByInstrument(transfers).get('second-1860')!.map(moved)).toEqual([
		'south-east',
		'hills',
		'forest',
	]);
});

test('the parcels an instrument moved', () => {
	expect(parcelsMovedBy(transfers, 'second-1860')).toEqual(new Set(['east', 'meadow', 'hills', 'forest']));
	expect(parcelsMovedBy(transfers, 'nothing')).toEqual(new Set());
});

test('land changes its side when its sovereigns are of two', () => {
	const sideOf = sideLookup(polities);
	const changes = transfers.filter((transfer) => changesSide(transfer, sideOf)).map(({ id }) => id);
	expect(changes).toEqual([
		'first-1689/hills',
		'first-1689/forest',
		'swap-1727/enclave',
		'campaign-1757/league-to-kingdom',
		'second-1860/south-east',
		'second-1860/hills',
		'second-1860/forest',
		'return-1945/meadow',
	]);
	const held = (polity: string) => ({ polity, controller: polity, status: 'sovereign' as const });
	expect(changesSide({ from: held('duchy'), to: held('union') }, sideOf)).toBe(false);
	// Whoever controls it.
	expect(changesSide({ from: held('duchy'), to: { ...held('union'), controller: 'kingdom' } }, sideOf)).toBe(
		false,
	);
});
