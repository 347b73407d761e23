import { expect, test } from 'vitest';
import { codeBytes } from './heap';

test('of a heap snapshot, what is code is added up', () => {
	const meta = {
		node_fields: ['type', 'name', 'id', 'self_size'],
		node_types: [['hidden', 'code', 'object'], 'string', 'number', 'number'],
	};
	const nodes = [...[1, 0, 3, 100], ...[2, 1, 5, 1000], ...[0, 1, 7, 1], ...[1, 2, 9, 20]];
	expect(codeBytes({ snapshot: { meta }, nodes })).toBe(120);
});
