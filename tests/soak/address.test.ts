import { expect, test } from 'vitest';
import { wrongWith } from './address';

test('an address that decodes to itself is right', () => {
	expect(wrongWith('?year=1858&treaty=aigun-1858&map=4.20/52.10/128.30')).toBeNull();
});

test.each(['?treaty=aigun-1858&year=1858', '?year=1858&treaty=versailles-1919', '?year=1858.'])(
	'%s is told',
	(search) => {
		expect(wrongWith(search)).toContain(search);
	},
);
