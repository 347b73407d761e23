import { expect, it } from 'vitest';
import { cellKey, toCell, toPosition } from './grid.ts';

it('a cell is a hundred-thousandth of a degree', () => {
	expect(toCell([101.234567, 49.999994])).toEqual([10_123_457, 4_999_999]);
	expect(toPosition([10_123_457, 4_999_999])).toEqual([101.23457, 49.99999]);
	expect(cellKey([10_123_457, -5])).toBe('10123457,-5');
});
