import { expect, test } from 'vitest';
import { quizRecord } from '../../../../tests/quizRecord';
import { quizQuestions } from './quiz';

const range = { first: 1640, last: 2026 };
const catalogue = quizRecord(['kingdom', 'duchy', 'republic', 'union']);
const ask = (seed: number, count?: number) => quizQuestions({ catalogue, range, seed, count });

/*
 * What can be asked of the record: who held the six lands on the frontier; the four transfers that no reading has
 * otherwise and that went by what was signed; the years of the five that were signed and found.
 */
test('all that can be asked is asked once, the three kinds by turns as long as there are any', () => {
	const all = ask(5, 100);
	const kinds = all.map(({ kind }) => kind);
	expect(kinds).toEqual([
		...['holder', 'treaty', 'year'],
		...['holder', 'treaty', 'year'],
		...['holder', 'treaty', 'year'],
		...['holder', 'treaty', 'year'],
		...['holder', 'year'],
		'holder',
	]);
	const ids = all.map(({ id }) => id.replace(/^(holder\/\w+)\/.*/, '$1')).sort();
	expect(ids).toEqual(
		[
			...['east', 'enclave', 'forest', 'harbour', 'hills', 'meadow'].map((land) => `holder/${land}`),
			...['first-1689/forest', 'return-1945/meadow', 'second-1860/forest', 'swap-1727/enclave'].map(
				(transfer) => `treaty/${transfer}`,
			),
			...['evacuation-1920', 'first-1689', 'return-1945', 'second-1860', 'swap-1727'].map(
				(instrument) => `year/${instrument}`,
			),
		].sort(),
	);
});

test('ten are asked where no other number is', () => {
	expect(ask(5)).toEqual(ask(5, 100).slice(0, 10));
	expect(ask(5, 2)).toEqual(ask(5, 100).slice(0, 2));
});

test('it is the same for a seed, and another for another', () => {
	expect(ask(7)).toEqual(ask(7));
	expect(ask(7).map(({ id }) => id)).not.toEqual(ask(8).map(({ id }) => id));
});

test('nothing is asked of an empty record', () => {
	const empty = { ...catalogue, parcels: [], transfers: [], instruments: [] };
	expect(quizQuestions({ catalogue: empty, range, seed: 1 })).toEqual([]);
});
