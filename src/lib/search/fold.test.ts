import { describe, expect, test } from 'vitest';
import { Folding, plain } from './fold';

test('a text is compared without case, accents, marks and forms of width', () => {
	expect(plain('  Санкт-Петербург, Ёлка  ')).toBe('санкт петербург елка');
	expect(plain('Küssnacht’s')).toBe('kussnachts');
	expect(plain('Ｇａｔｅ　１２')).toBe('gate 12');
	expect(plain(' – ')).toBe('');
});

describe('a folding', () => {
	const folding = new Folding({
		script: '龍龙門门',
		spellings: [
			['saint', 'St.'],
			['龙门', '龙们'],
			['Йорк', 'Йоркъ'],
		],
	});
	const spaced = (text: string) => folding.fold(text).spaced;

	test('brings another script to the record’s', () => {
		expect(spaced('龍門')).toBe('龙门');
	});

	test('brings spellings to the usual one: words as wholes, ideographs wherever they stand', () => {
		expect(spaced('St Stephan')).toBe('saint stephan');
		expect(spaced('大龍们條約')).toBe('大龙门條約');
		expect(spaced('Йоркъ')).toBe('иорк');
	});

	test('leaves out words that tell nothing apart, unless there are no others', () => {
		expect(folding.fold('The Treaty of the Gate').words).toEqual(['treaty', 'gate']);
		expect(folding.fold('the')).toEqual({ words: ['the'], spaced: 'the', joined: 'the' });
	});
});
