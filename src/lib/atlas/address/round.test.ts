import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRound, MOST_SEED, nextInRound, parseRound, ROUND_LENGTH, roundOf, type Round } from './round';

const rounds = fc
	.record({
		seed: fc.integer({ min: 1, max: MOST_SEED }),
		question: fc.integer({ min: 1, max: ROUND_LENGTH + 1 }),
		share: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map(({ seed, question, share }): Round => ({ seed, question, right: Math.floor(share * (question - 1)) }));

test('is read as it is written', () => {
	fc.assert(
		fc.property(rounds, (round) => {
			expect(parseRound(formatRound(round))).toEqual({ round, plain: true });
		}),
	);
});

test.each([
	['4711', { seed: 4711, question: 1, right: 0 }, true],
	['4711/4/2', { seed: 4711, question: 4, right: 2 }, true],
	['4711/4', { seed: 4711, question: 4, right: 0 }, true],
	['0', { seed: 1, question: 1, right: 0 }, false],
	['4711/99/50', { seed: 4711, question: 11, right: 10 }, false],
	['4711/3/9', { seed: 4711, question: 3, right: 2 }, false],
	['999999999', { seed: MOST_SEED, question: 1, right: 0 }, false],
])('%s is the nearest round that there can be', (text, round, plain) => {
	expect(parseRound(text)).toEqual({ round, plain });
});

test.each(['', 'x', '/3', '4711/', '4711/a', '1/2/3/4', '-4'])('“%s” is none', (text) => {
	expect(parseRound(text)).toBeNull();
});

test('goes from question to question, to its result and no further', () => {
	let round = roundOf(7);
	for (let n = 1; n <= ROUND_LENGTH; n++) round = nextInRound(round, n % 2 === 0);
	expect(round).toEqual({ seed: 7, question: ROUND_LENGTH + 1, right: ROUND_LENGTH / 2 });
});
