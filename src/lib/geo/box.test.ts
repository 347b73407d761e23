import { expect, test } from 'vitest';
import { boxAround } from './box';

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
