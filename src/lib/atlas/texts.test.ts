import { describe, expect, test } from 'vitest';
import { TextsMismatch, withTexts, type Texts, type WithoutTexts } from './texts';
import type { History } from './model';

/** Two routes with three texts between them, as their file has them. */
const part = {
	version: 'one',
	events: [],
	routes: [
		{ id: 'road', legs: [{ stops: [{ name: '', at: [1, 2], km: 0 }, { name: '' }] }], note: '' },
		{ id: 'rail', legs: [] },
	],
} as unknown as WithoutTexts<History>;
const texts = (...history: string[]): Texts => ({ version: 'one', catalogue: ['not for it'], history });

test('texts stand where there was room for them, in order, and nothing else changes', () => {
	expect(withTexts('history', part, texts('Kyakhta', 'Urga', 'By caravan.'))).toEqual({
		version: 'one',
		events: [],
		routes: [
			{
				id: 'road',
				legs: [{ stops: [{ name: 'Kyakhta', at: [1, 2], km: 0 }, { name: 'Urga' }] }],
				note: 'By caravan.',
			},
			{ id: 'rail', legs: [] },
		],
	});
});

test('the part itself stays without texts, for the next language', () => {
	withTexts('history', part, texts('Kyakhta', 'Urga', 'By caravan.'));
	expect(withTexts('history', part, texts('Кяхта', 'Урга', 'Караваном.')).routes[0]?.note).toBe('Караваном.');
});

describe('texts that are not those of the part are refused', () => {
	test.each([
		['too few', texts('Kyakhta', 'Urga'), 'room for 3 texts, and there are 2'],
		['too many', texts('Kyakhta', 'Urga', 'By caravan.', 'More.'), 'room for 3 texts, and there are 4'],
		['of another version', { ...texts('a', 'b', 'c'), version: 'two' }, 'of version one, its texts of two'],
	])('%s', (_, wrong, reason) => {
		const put = () => withTexts('history', part, wrong);
		expect(put).toThrow(TextsMismatch);
		expect(put).toThrow(reason);
	});
});
