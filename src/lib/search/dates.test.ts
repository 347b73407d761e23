import { expect, test } from 'vitest';
import { readDate } from './dates';

test.each([
	['1858', 1858, null],
	['1858年', 1858, null],
	['１８５８年', 1858, null],
	['1858 год', 1858, null],
	['в 1858 г.', 1858, null],
	['year 1858', 1858, null],
	['May 1858', 1858, 5],
	['28 May 1858', 1858, 5],
	['1858-05-28', 1858, 5],
	['28.05.1858', 1858, 5],
	['1858年5月28日', 1858, 5],
	['28 мая 1858 г.', 1858, 5],
	['май 1858', 1858, 5],
	['1858-28-05', 1858, null],
])('%s is a date', (text, year, month) => {
	expect(readDate(text)).toEqual({ year, month });
});

test.each(['', 'treaty', '185', '18580', 'treaty 1858', '1858 1860', '1 2 3 1858', 'May June 1858'])(
	'“%s” is none',
	(text) => {
		expect(readDate(text)).toBeNull();
	},
);
