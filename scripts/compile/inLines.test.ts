import { expect, it } from 'vitest';
import { inLines } from './inLines.ts';

it('has a line for each item of a list, wherever the list stands outside of one', () => {
	const value = { a: 1, none: undefined, list: [{ b: [1, 2] }, 'x'], deep: { empty: [], days: ['d'] } };
	expect(inLines(value)).toBe(
		'{\n"a":1,\n"list":[\n{"b":[1,2]},\n"x"\n],\n"deep":{\n"empty":[],\n"days":[\n"d"\n]\n}\n}\n',
	);
	expect(JSON.parse(inLines(value))).toEqual({ a: 1, list: value.list, deep: value.deep });
});
