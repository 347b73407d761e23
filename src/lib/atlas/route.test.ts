import { expect, test } from 'vitest';
import { byId, history } from '../../../tests/atlas';
import { routesAt } from './route';
import { ROUTE_KINDS, type RouteKind } from './vocabulary';

/** What a year shows: each route, how many of its legs, and whether one is new. */
const shown = (year: number, kinds: readonly RouteKind[] = ROUTE_KINDS) =>
	routesAt(history.routes, year, kinds).map(({ route, legs, fresh }) => [route.id, legs.length, fresh]);

test('a railway grows leg by leg, from the year of each', () => {
	expect(shown(1897)).toEqual([]);
	expect(shown(1898)).toEqual([['railway', 1, true]]);
	expect(shown(1902)).toEqual([['railway', 1, false]]);
	expect(shown(1903)).toEqual([['railway', 2, true]]);
	expect(shown(2026)).toEqual([['railway', 2, false]]);
	const [first] = byId(history.routes, 'railway').legs;
	expect(routesAt(history.routes, 1898, ROUTE_KINDS)[0]!.legs).toEqual([first]);
});

test('a journey is shown in the years it took, also where it ended before the year did', () => {
	expect([1674, 1675, 1677, 1678, 1679].map((year) => shown(year))).toEqual([
		[],
		[['embassy', 1, true]],
		[['embassy', 1, false]],
		[['embassy', 1, false]],
		[],
	]);
});

test('kinds can be left out', () => {
	expect(shown(1903, ['embassy', 'caravan-road'])).toEqual([]);
	expect(shown(1903, ['railway'])).toEqual([['railway', 2, true]]);
});
