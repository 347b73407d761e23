import { expect, test } from 'vitest';
import { sourceNumbers } from './sourceNumbers';

const sources = [
	{ id: 'act', kind: 'primary' as const },
	{ id: 'book', kind: 'study' as const },
	{ id: 'memory', kind: 'own' as const },
];

test('sources are numbered as they are first cited, each once; memory is no source', () => {
	const numbers = sourceNumbers([['book', 'memory'], ['act', 'book'], ['memory']], sources);
	expect(numbers.ids).toEqual(['book', 'act']);
	expect(numbers.of(['act', 'memory', 'book'])).toEqual([1, 2]);
	expect(numbers.of(['memory'])).toEqual([]);
});
