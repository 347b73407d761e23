import { expect, test } from 'vitest';
import { boxAround, boxOf, isInBox, isOnBoxEdge, type Box } from './box';

test('the box around some holds them all and no more', () => {
	expect(
		boxAround([
			[100, 40, 110, 50],
			[95, 45, 105, 55],
		]),
	).toEqual([95, 40, 110, 55]);
	expect(boxAround([[1, 2, 3, 4]])).toEqual([1, 2, 3, 4]);
	expect(() => boxAround([])).toThrow(RangeError);
});

test('the box around points', () => {
	expect(
		boxOf([
			[3, 1],
			[1, 2],
			[2, -5],
		]),
	).toEqual([1, -5, 3, 2]);
	const [west, , east] = boxOf([]);
	expect(west).toBeGreaterThan(east);
});

test('a box holds its edge, and a point beyond its side is not on it', () => {
	//      ·            past the top, in line with the left side
	//    ┌───┐
	//    │ · │
	//    └───·          a corner
	const box: Box = [0, 0, 10, 10];
	expect([isInBox([5, 5], box), isOnBoxEdge([5, 5], box)]).toEqual([true, false]);
	expect([isInBox([10, 0], box), isOnBoxEdge([10, 0], box)]).toEqual([true, true]);
	expect([isInBox([0, 12], box), isOnBoxEdge([0, 12], box)]).toEqual([false, false]);
});
