import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../geo/textWidth';
import { wrapText } from './wrapText';

const LETTERS = { ideograph: 10, letter: 5 };

test.each([
	['the left bank of the Amur', 60, ['the left', 'bank of the', 'Amur']],
	['《瑷珲条约》，1858年。', 50, ['《瑷珲条', '约》，1858', '年。']],
	['https://example.org/?year=1858', 75, ['https://example', '.org/?year=1858']],
	['587 000 км² — всё', 60, ['587 000 км²', '— всё']],
	['', 60, []],
])('%s in %i pixels', (text, width, lines) => {
	expect(wrapText(text, width, LETTERS)).toEqual(lines);
});

test('no line is too wide, and none but spaces at its ends is lost', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'Я', '条', '，', '《', ' ', '1'), maxLength: 60 });
	fc.assert(
		fc.property(text, fc.integer({ min: 20, max: 200 }), (given, width) => {
			const lines = wrapText(given, width, LETTERS);
			for (const line of lines) expect(widthOf(line, LETTERS)).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
		}),
	);
});
