import { expect, test } from 'vitest';
import type { Box } from './box';
import { clipLine } from './clipLine';

const BOX: Box = [0, 0, 10, 10];

test('a line that leaves and comes back is two pieces, cut exactly on the edge', () => {
	//      ┌────────┐
	//   a──┼──b     │      b leaves over the top, c comes back through it
	//      │  └─ ─ ─┼
	const pieces = clipLine(
		[
			[-5, 5],
			[5, 5],
			[5, 15],
			[8, 15],
			[8, 5],
		],
		BOX,
	);
	expect(pieces).toEqual([
		[
			[0, 5],
			[5, 5],
			[5, 10],
		],
		[
			[8, 10],
			[8, 5],
		],
	]);
});

test('a segment that only crosses a corner is kept, one that misses the box is not', () => {
	expect(
		clipLine(
			[
				[-1, 8],
				[3, 12],
			],
			BOX,
		),
	).toEqual([
		[
			[0, 9],
			[1, 10],
		],
	]);
	expect(
		clipLine(
			[
				[-5, 8],
				[3, 16],
			],
			BOX,
		),
	).toEqual([]);
});
