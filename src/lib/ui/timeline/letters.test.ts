import { expect, test } from 'vitest';
import { lettersOf } from './letters';

test('an ideograph takes the room of two letters', () => {
	expect(lettersOf('Aigun')).toBe(5);
	expect(lettersOf('Айгун')).toBe(5);
	expect(lettersOf('瑷珲')).toBe(4);
	expect(lettersOf('')).toBe(0);
});
