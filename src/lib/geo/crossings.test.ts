import { expect, test } from 'vitest';
import { findCrossings } from './crossings';
import type { Position } from './position';

test('a cross and a touch are found; a shared end is how a network is joined', () => {
	const cross: Position[][] = [
		[
			[0, 0],
			[2, 2],
		],
		[
			[0, 2],
			[2, 0],
		],
	];
	const tee: Position[][] = [
		[
			[0, 0],
			[2, 0],
		],
		[
			[1, 0],
			[1, 1],
		],
	];
	const corner: Position[][] = [
		[
			[0, 0],
			[1, 0],
		],
		[
			[1, 0],
			[1, 1],
		],
	];
	expect(findCrossings(cross)).toHaveLength(1);
	expect(findCrossings(tee)).toHaveLength(1);
	expect(findCrossings(corner)).toHaveLength(0);
});

test('two segments that lie on each other are found though they share an end', () => {
	const folded: Position[][] = [
		[
			[0, 0],
			[2, 0],
			[1, 0],
		],
	];
	expect(findCrossings(folded)).toHaveLength(1);
});
