import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf, oneOf, shuffled } from './chance';

/** The first numbers of mulberry32 for the seeds 0 and 1, as published with it, times 2^32. */
const MULBERRY32 = { 0: [1144304738, 1416247, 958946056], 1: [2693262067, 11749833, 2265367787] };

test('chance is mulberry32', () => {
	for (const [seed, numbers] of Object.entries(MULBERRY32)) {
		const chance = chanceOf(Number(seed));
		expect(numbers.map(() => chance() * 2 ** 32)).toEqual(numbers);
	}
});

test('any number is a seed, and the same one as it is in 32 bits', () => {
	expect(chanceOf(-1)()).toBe(chanceOf(2 ** 32 - 1)());
	expect(chanceOf(2 ** 32 + 7)()).toBe(chanceOf(7)());
});

test('one of a list is any of it, from the first to the last', () => {
	const list = ['a', 'b', 'c'];
	expect([0, 0.33, 0.34, 0.67, 0.999].map((chance) => oneOf(list, () => chance))).toEqual([
		'a',
		'a',
		'b',
		'c',
		'c',
	]);
});

test('a shuffle swaps each, from the last on, with one up to it', () => {
	// Always with the first: abcd → dbca → cbda → bcda.
	expect(shuffled([...'abcd'], () => 0).join('')).toBe('bcda');
	// Always with itself.
	expect(shuffled([...'abcd'], () => 0.999).join('')).toBe('abcd');
	// With 3 · ½ → 1, 2 · … : abcd → adcb (j = 4 · 0.3 = 1), adcb (3 · 0.9 = 2), dacb (2 · 0.4 = 0).
	const numbers = [0.3, 0.9, 0.4];
	expect(shuffled([...'abcd'], () => numbers.shift()!).join('')).toBe('dacb');
});

test('law: a shuffle keeps all of a list, and the list as it was', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
			const before = [...list];
			expect(shuffled(list, chanceOf(seed)).sort()).toEqual([...list].sort());
			expect(list).toEqual(before);
		}),
	);
});
