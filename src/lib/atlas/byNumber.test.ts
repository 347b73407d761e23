import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByNumber } from './byNumber';

type Thing = { thing: number };
const THINGS: Thing[] = Array.from({ length: 4 }, (_, thing) => ({ thing }));

const entries = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...THINGS, undefined)));

/** The same as a map in the order of its numbers. */
function asMap(...all: [number, Thing | undefined][][]): Map<number, Thing> {
	const map = new Map<number, Thing>();
	for (const [number, thing] of all.flat())
		if (thing) map.set(number, thing);
		else map.delete(number);
	return new Map([...map].sort(([a], [b]) => a - b));
}

test('reads as a map with the same entries, in the order of the numbers', () => {
	fc.assert(
		fc.property(entries, entries, (first, then) => {
			const own = new ByNumber(first).with(then);
			const map = asMap(first, then);
			expect([...own]).toEqual([...map]);
			expect([...own.keys()]).toEqual([...map.keys()]);
			expect([...own.values()]).toEqual([...map.values()]);
			expect(own.size).toBe(map.size);
			for (let number = 0; number < 15; number++) {
				expect(own.get(number)).toBe(map.get(number));
				expect(own.has(number)).toBe(map.has(number));
			}
			const told: [number, Thing][] = [];
			own.forEach((thing, number) => told.push([number, thing]));
			expect(told).toEqual([...map]);
		}),
	);
});

test('what it was made from stays as it was', () => {
	fc.assert(
		fc.property(entries, entries, (first, then) => {
			const own = new ByNumber(first);
			own.with(then);
			expect([...own]).toEqual([...asMap(first)]);
		}),
	);
});

test('is the very same one where nothing is otherwise', () => {
	fc.assert(
		fc.property(entries, (first) => {
			const own = new ByNumber(first);
			expect(own.with([...own])).toBe(own);
			expect(own.with([[14, undefined]])).toBe(own);
			expect(own.with([[14, THINGS[0]]])).not.toBe(own);
		}),
	);
});

test('tells where another one differs, whichever is asked', () => {
	fc.assert(
		fc.property(entries, entries, (one, other) => {
			const maps = [asMap(one), asMap(other)] as const;
			const differing = Array.from({ length: 15 }, (_, number) => number).filter(
				(number) => maps[0].get(number) !== maps[1].get(number),
			);
			const [a, b] = [new ByNumber(one), new ByNumber(other)];
			expect(a.differing(b)).toEqual(differing);
			expect(b.differing(a)).toEqual(differing);
		}),
	);
});
