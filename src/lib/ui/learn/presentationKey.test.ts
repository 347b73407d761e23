import { expect, test } from 'vitest';
import { presentationKey, wantsKey } from './presentationKey';

test.each([
	['ArrowRight', 'next'],
	['PageDown', 'next'],
	[' ', 'next'],
	['ArrowLeft', 'previous'],
	['PageUp', 'previous'],
	['Escape', 'leave'],
	['ArrowUp', null],
	['Enter', null],
	['a', null],
	['', null],
])('the key “%s” asks for %s', (key, asked) => {
	expect(presentationKey(key)).toBe(asked);
});

/** An element that is, or lies in, one of a kind. */
const inside = (kind: string) => ({
	closest: (selectors: string) => (selectors.split(', ').includes(kind) ? ({} as Element) : null),
});

test('a field keeps its keys, a button its space bar', () => {
	expect(wantsKey(inside('input'), 'ArrowLeft')).toBe(true);
	expect(wantsKey(inside('[role=slider]'), 'PageDown')).toBe(true);
	expect(wantsKey(inside('button'), ' ')).toBe(true);
	expect(wantsKey(inside('button'), 'ArrowLeft')).toBe(false);
	expect(wantsKey(inside('p'), ' ')).toBe(false);
	expect(wantsKey(null, ' ')).toBe(false);
});
