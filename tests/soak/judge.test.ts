import { describe, expect, test } from 'vitest';
import { grownIn } from './judge';
import type { Held } from './memory';

const HELD: Held = { heap: 40_000_000, nodes: 5000, listeners: 800 };

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
	] as const)('more %s is told', (what, much) => {
		const grown = grownIn([HELD, HELD, { ...HELD, [what]: much }, { ...HELD, [what]: much }]);
		expect(grown).toHaveLength(1);
		expect(grown[0]).toMatch(new RegExp(`^${what} grew: .* → ${much} → ${much}$`));
	});

	test('what is gone again in the later half was not left behind; what never goes was', () => {
		const more = { ...HELD, nodes: 9000 };
		expect(grownIn([HELD, more, HELD, more])).toEqual([]);
		expect(grownIn([HELD, HELD, more, more])).toHaveLength(1);
	});

	test('a figure that could not be read is no proof', () => {
		expect(grownIn([HELD, { ...HELD, nodes: Number.NaN }])).toHaveLength(1);
	});

	test('one look says nothing', () => {
		expect(() => grownIn([HELD])).toThrow(RangeError);
	});
});
