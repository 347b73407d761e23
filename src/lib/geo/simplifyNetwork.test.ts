import { expect, test } from 'vitest';
import { findCrossings } from './crossings';
import type { Position } from './position';
import { simplifyNetwork } from './simplifyNetwork';

test('a simplification that would make two lines cross is taken back there', () => {
	//    ╱╲     the hump goes round the spike's tip; flattened, it would cut the spike
	//   ╱ │╲
	const hump: Position[] = [
		[0, 0],
		[0.5, 0.4],
		[1, 0],
	];
	const spike: Position[] = [
		[0.5, -1],
		[0.5, 0.2],
	];
	const lines = simplifyNetwork([
		{ points: hump, toleranceM: 1e6 },
		{ points: spike, toleranceM: 1e6 },
	]);
	expect(lines[0]).toHaveLength(3);
	expect(findCrossings(lines)).toHaveLength(0);
});

test('each line has its own coarseness: by distance or by area', () => {
	// A bend of 0.01° is 1,112 m off its chord, and its triangle is 1° × 0.01° / 2 = 61.8 km².
	const bend: Position[] = [
		[0, 0],
		[0.5, 0.01],
		[1, 0],
	];
	const away = (lat: number) => bend.map(([x, y]): Position => [x, y + lat]);
	const lengths = simplifyNetwork([
		{ points: bend, toleranceM: 1200 },
		{ points: away(1), toleranceM: 1000 },
		{ points: away(2), leastM2: 70e6 },
		{ points: away(3), leastM2: 50e6 },
	]).map((line) => line.length);
	expect(lengths).toEqual([2, 3, 2, 3]);
});

test('lines that touch with every vertex in place are refused', () => {
	const cross: Position[][] = [
		[
			[0, 0],
			[1, 1],
		],
		[
			[0, 1],
			[1, 0],
		],
	];
	expect(() => simplifyNetwork(cross.map((points) => ({ points })))).toThrow('touch in the source');
});
