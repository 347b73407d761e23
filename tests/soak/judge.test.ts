import { describe, expect, test } from 'vitest';
import { grownIn } from './judge';
import type { Held } from './memory';

const HELD: Held = { heap: 40_000_000, nodes: 5000, listeners: 800, documents: 3 };

describe('growth of memory', () => {
	test('the same, less, and a little more are none', () => {
		expect(grownIn([HELD, HELD])).toEqual([]);
		expect(grownIn([HELD, { ...HELD, heap: 30_000_000, nodes: 4000 }])).toEqual([]);
		expect(grownIn([HELD, { ...HELD, heap: 41_000_000 }])).toEqual([]);
	});

	test.each([
		['heap', 43_000_000],
		['nodes', 5300],
		['listeners', 850],
		['documents', 4],
	] as const)('more %s is told', (what, much) => {
		const grown = grownIn([HELD, HELD, { ...HELD, [what]: much }]);
		expect(grown).toHaveLength(1);
		expect(grown[0]).toMatch(new RegExp(`^${what} grew: .* → ${much}$`));
	});

	test('a figure that could not be read is no proof', () => {
		expect(grownIn([HELD, { ...HELD, nodes: Number.NaN }])).toHaveLength(1);
	});

	test('one look says nothing', () => {
		expect(() => grownIn([HELD])).toThrow(RangeError);
	});
});
