import { expect, test } from 'vitest';
import { keptLast } from './keptLast';

test('what was made is kept, and what was asked for longest ago goes first', () => {
	const items = new Map<string, string>();
	const made: string[] = [];
	const ask = (key: string) =>
		keptLast(items, key, () => {
			made.push(key);
			return key.toUpperCase();
		});
	const many = Array.from({ length: 12 }, (_, i) => `k${i}`);
	expect(many.map(ask)).toEqual(many.map((key) => key.toUpperCase()));
	ask('k0');
	expect(made).toEqual(many);
	ask('new');
	ask('k0');
	expect(made).toEqual([...many, 'new']);
	ask('k1');
	expect(made).toEqual([...many, 'new', 'k1']);
});
