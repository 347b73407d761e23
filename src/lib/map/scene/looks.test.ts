import { expect, test } from 'vitest';
import { at, LINE_GROWTH, ofRank, PLACE_NAMES, stepAt, type Ramp } from './looks';

test('a ramp is straight between its stops and constant beyond them', () => {
	const ramp: Ramp = [
		[2, 10],
		[4, 20],
		[8, 60],
	];
	expect([0, 2, 3, 4, 5, 8, 12].map((zoom) => at(ramp, zoom))).toEqual([10, 10, 15, 20, 30, 60, 60]);
});

test('a border is six tenths of its width from afar and nearly twice it from near', () => {
	expect([1, 2, 3, 4, 9, 11].map((zoom) => at(LINE_GROWTH, zoom))).toEqual([0.6, 0.6, 0.8, 1, 1.9, 1.9]);
});

test('a step holds from its zoom on', () => {
	const most = (zoom: number) => stepAt(PLACE_NAMES.ranks, zoom);
	expect([2, 3.59, 3.6, 4.9, 5, 6.3, 6.4, 9].map(most)).toEqual([1, 1, 2, 2, 3, 3, 9, 9]);
});

test('a rank beyond the second is any other', () => {
	expect([1, 2, 3, 7].map((rank) => ofRank(['great', 'middling', 'minor'], rank))).toEqual([
		...['great', 'middling', 'minor', 'minor'],
	]);
});
