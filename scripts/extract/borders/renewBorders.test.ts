import { expect, test } from 'vitest';
import type { Position } from '../../../src/lib/geo/position.ts';
import { renewBorders } from './renewBorders';

const arc = (id: string, countries: string[], ...points: Position[]) => ({ id, countries, points });

// a-b runs east to the meeting point [1, 0], where b-c and a-c begin.
const network = [
	arc('a-b', ['a', 'b'], [0, 0], [0.5, 0.1], [1, 0]),
	arc('b-c', ['b', 'c'], [1, 0], [1.002, -0.002], [2, -1]),
	arc('a-c', ['a', 'c'], [1, 0], [2, 1]),
];
const end: Position = [1.001, 0.001];

test('the later line takes the older one’s place, and the others begin where it ends', () => {
	// The later line comes the other way round and runs on to the west.
	const later: Position[] = [end, [0.6, 0.2], [0.0005, 0.0005], [-0.5, 0]];
	const [ab, bc, ac] = renewBorders(network, ['a-b'], new Map([['a-b', [later]]]));
	expect(ab.points).toEqual([[0.0005, 0.0005], [0.6, 0.2], end]);
	// Its vertex close to the new end is dropped.
	expect(bc.points).toEqual([end, [2, -1]]);
	expect(ac.points).toEqual([end, [2, 1]]);
});

test('a border that is not there, or a line that ends elsewhere, is refused', () => {
	expect(() => renewBorders(network, ['x-y'], new Map())).toThrow('no such border');
	const far: Position[] = [
		[0, 0.5],
		[1, 0.5],
	];
	expect(() => renewBorders(network, ['a-b'], new Map([['a-b', [far]]]))).toThrow('both ends of a-b');
});
