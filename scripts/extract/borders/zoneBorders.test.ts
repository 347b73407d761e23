import { expect, test } from 'vitest';
import type { Position } from '../../../src/lib/geo/position.ts';
import { zoneBorders } from './zoneBorders';

const square = (
	west: number,
	east: number,
	south: number,
	north: number,
	...onEast: Position[]
): Position[] => [[west, south], [east, south], ...onEast, [east, north], [west, north], [west, south]];

test('the edges that two countries’ zones share, through two tiles, are one line; zones of one country are none', () => {
	const tile = (south: number, north: number) => [
		{ zone: 'A/West', rings: [square(0, 1, south, north)] },
		{ zone: 'A/East', rings: [square(1, 2, south, north, [2, (south + north) / 2])] },
		{
			zone: 'B/All',
			rings: [
				[...square(2, 3, south, north).slice(0, -1), [2, (south + north) / 2], [2, south]] as Position[],
			],
		},
		{ zone: 'C/Unnamed', rings: [square(3, 4, south, north)] },
	];
	const lines = zoneBorders(
		[tile(0, 1), tile(1, 2)],
		new Map([
			['A/West', 'a'],
			['A/East', 'a'],
			['B/All', 'b'],
		]),
	);
	expect([...lines.keys()]).toEqual(['a-b']);
	const [line, ...others] = lines.get('a-b')!;
	expect(others).toEqual([]);
	const upwards = line[0][1] === 0 ? line : [...line].reverse();
	expect(upwards).toEqual([
		[2, 0],
		[2, 0.5],
		[2, 1],
		[2, 1.5],
		[2, 2],
	]);
});

test('an edge of no length is left out', () => {
	const ring: Position[] = [
		[0, 0],
		[1, 0],
		[1, 0],
		[1, 1],
		[0, 0],
	];
	const tile = [
		{ zone: 'A/One', rings: [ring] },
		{ zone: 'B/One', rings: [ring] },
	];
	const [line] = zoneBorders(
		[tile],
		new Map([
			['A/One', 'a'],
			['B/One', 'b'],
		]),
	).get('a-b')!;
	expect(line).toHaveLength(4);
});
