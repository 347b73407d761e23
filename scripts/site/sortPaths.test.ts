import { expect, test } from 'vitest';
import { sortPaths } from './sortPaths.mjs';

test('addresses come in one order, however they were written, and nothing else changes', () => {
	const one = 'let e=b,r=[e+`/b,c.json`,e+`/a/`,e+`/`];f([1,0])';
	const other = 'let e=b,r=[e+`/`,e+`/b,c.json`,e+`/a/`];f([1,0])';
	expect(sortPaths(one)).toBe('let e=b,r=[e+`/`,e+`/a/`,e+`/b,c.json`];f([1,0])');
	expect(sortPaths(other)).toBe(sortPaths(one));
});

test('a script without any is not let through', () => {
	expect(() => sortPaths('let r=["/a"]')).toThrow('sortPaths.mjs');
});
