import { expect, test } from 'vitest';
import { OPEN_END, type Route } from './model';
import { routesAt } from './route';
import { ROUTE_KINDS } from './vocabulary';

const leg = (from: string, to: string): Route['legs'][number] => ({
	from,
	to,
	stops: [
		{ name: 'A', at: [120, 50], km: 1 },
		{ name: 'B', at: [121, 50], km: 1 },
	],
	certainty: 'own',
	sources: ['s'],
});
const railway: Route = {
	id: 'r',
	kind: 'railway',
	names: { en: 'R', 'zh-Hans': 'R', 'zh-Hant': 'R', ru: 'R' },
	legs: [leg('1898-01-01', OPEN_END), leg('1903-07-14', OPEN_END)],
};
const all = ROUTE_KINDS;

test('a railway grows leg by leg', () => {
	expect(routesAt([railway], 1897, all)).toEqual([]);
	expect(routesAt([railway], 1898, all)[0]).toMatchObject({ fresh: true, legs: [railway.legs[0]] });
	expect(routesAt([railway], 1900, all)[0]).toMatchObject({ fresh: false, legs: [railway.legs[0]] });
	expect(routesAt([railway], 1903, all)[0]).toMatchObject({ fresh: true, legs: railway.legs });
});

test('a journey is shown in the years it took, also where it ended before the year did', () => {
	const journey: Route = { ...railway, kind: 'embassy', legs: [leg('1675-03-01', '1678-01-06')] };
	expect([1674, 1675, 1677, 1678, 1679].map((year) => routesAt([journey], year, all).length)).toEqual([
		0, 1, 1, 1, 0,
	]);
});

test('kinds can be left out', () => {
	expect(routesAt([railway], 1900, ['embassy'])).toEqual([]);
});
