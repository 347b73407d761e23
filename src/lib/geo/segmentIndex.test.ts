import { expect, test } from 'vitest';
import type { Position } from './position';
import { SegmentIndex } from './segmentIndex';

//  1°  ·────────·          line 1, at 1°N
//           p              0.4°N above the middle of line 0's second segment
//  0°  ·────·────·         line 0: vertices at 0, 1 and 2°E
const lines: Position[][] = [
	[
		[0, 0],
		[1, 0],
		[2, 0],
	],
	[
		[0, 1],
		[2, 1],
	],
];
const index = new SegmentIndex(lines);

test('the nearest place is named by its line, segment and share of it', () => {
	const hit = index.nearest([1.5, 0.4], 100_000);
	expect(hit).toMatchObject({ line: 0, at: 1 });
	expect(hit?.along).toBeCloseTo(0.5, 9);
	// 0.4 × 111,195 m
	expect(hit?.metres).toBeCloseTo(44_478, 0);
	expect(index.nearest([1.5, 0.6], 100_000)?.line).toBe(1);
});

test('none is nearer than asked', () => {
	expect(index.nearest([1.5, 0.4], 44_000)).toBeNull();
	expect(new SegmentIndex([]).nearest([0, 0], 1e6)).toBeNull();
});
