import { expect, it } from 'vitest';
import { cellKey, toCell, toPosition } from './grid.ts';

it('a cell is a hundred-thousandth of a degree', () => {
	expect(toCell([101.234567, 49.999994])).toEqual([10_123_457, 4_999_999]);
	expect(toPosition([10_123_457, 4_999_999])).toEqual([101.23457, 49.99999]);
});

it('each cell of the earth has a key of its own', () => {
	const sides = [-18_000_000, -17_999_999, -1, 0, 1, 10_123_457, 17_999_999, 18_000_000];
	const keys = sides.flatMap((x) => sides.map((y) => cellKey([x, y])));
	expect(new Set(keys).size).toBe(sides.length ** 2);
	expect(keys.every(Number.isSafeInteger)).toBe(true);
});
