import { expect, test } from 'vitest';
import { doubtfulDay } from './doubtfulDay';

const act = (earliest: string, latest: string) => ({
	earliest,
	latest,
	text: '',
	certainty: 'found' as const,
});

test('a day that stands for a month or a year is one of its days', () => {
	const month = { effective: '1945-08-25', signed: [act('1945-08-01', '1945-09-01')] };
	expect(doubtfulDay(month)).toEqual({ first: '1945-08-01', last: '1945-08-31' });
	const year = { effective: '1641-12-31', signed: [act('1641-01-01', '1642-01-01')] };
	expect(doubtfulDay(year)).toEqual({ first: '1641-01-01', last: '1641-12-31' });
});

test('a day that is known is not doubtful, whatever else of it is', () => {
	const known = [act('1933-03-01', '1933-04-01'), act('1933-05-31', '1933-06-01')];
	expect(doubtfulDay({ effective: '1933-05-31', signed: known })).toBeUndefined();
	const both = [act('1933-05-01', '1933-06-01'), act('1933-05-31', '1933-06-01')];
	expect(doubtfulDay({ effective: '1933-05-31', ratified: both })).toBeUndefined();
	expect(doubtfulDay({ effective: '1933-05-31' })).toBeUndefined();
});
