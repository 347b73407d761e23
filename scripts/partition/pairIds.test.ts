import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIds } from './pairIds.ts';

const pair = fc.tuple(fc.integer(), fc.integer());
const close = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));

it('numbers pairs as they come, and knows each again', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(pair, close), { maxLength: 300 }), fc.nat(40), (pairs, expected) => {
			const ids = new PairIds(expected);
			const known = new Map<string, number>();
			for (const [x, y] of pairs) {
				const key = `${x} ${y}`;
				if (!known.has(key)) known.set(key, known.size);
				expect(ids.idOf(x, y)).toBe(known.get(key));
				expect(ids.size).toBe(known.size);
			}
			for (const [x, y] of pairs) expect(ids.idOf(x, y)).toBe(known.get(`${x} ${y}`));
		}),
	);
});

it('a pair is not its reverse', () => {
	const ids = new PairIds();
	expect([ids.idOf(1, 2), ids.idOf(2, 1), ids.idOf(1, 2)]).toEqual([0, 1, 0]);
});
