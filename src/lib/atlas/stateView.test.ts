import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { stateView } from './stateView';

const range = { first: 1640, last: 2026 };

test('a state is seen in a year in which it has land, around all of it', () => {
	const view = stateView(catalogue, 'duchy', 1700, range)!;
	expect(view.year).toBe(1700);
	const [west, south, east, north] = view.box;
	const held = byId(catalogue.parcels, 'north').bbox;
	expect([west <= held[0], south <= held[1], east >= held[2], north >= held[3]]).toEqual([
		true,
		true,
		true,
		true,
	]);
});

test('in another year it is seen when it had most', () => {
	const view = stateView(catalogue, 'republic', 1700, range)!;
	expect(view.year).toBeGreaterThanOrEqual(1912);
});

test('a state that never held land is not seen', () => {
	expect(stateView(catalogue, 'nobody', 1700, range)).toBeNull();
});
