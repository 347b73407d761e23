import { expect, test } from 'vitest';
import { widthOf } from './textWidth';

const width = (text: string) => widthOf(text, { ideograph: 1, letter: 0.5 });

test('an ideograph and its punctuation are squares, other letters narrower', () => {
	expect(width('Aigun')).toBe(2.5);
	expect(width('Айгун')).toBe(2.5);
	expect(width('瑷珲')).toBe(2);
	expect(width('中苏，1945年')).toBe(4 + 4 * 0.5);
	expect(width('')).toBe(0);
});
