import { expect, test } from 'vitest';
import type { Position } from './position';
import { removeLoops } from './removeLoops';

test('a way out and back is cut at the place it starts from', () => {
	const spur: Position[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[1, 2],
		[1, 1],
		[1, 0],
		[2, 0],
	];
	expect(removeLoops(spur)).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
	]);
});

test('a line that crosses itself goes straight on there', () => {
	const loop: Position[] = [
		[0, 0],
		[2, 0],
		[2, 1],
		[1, 1],
		[1, -1],
	];
	expect(removeLoops(loop)).toEqual([
		[0, 0],
		[1, -1],
	]);
});
