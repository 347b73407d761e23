import { expect, test } from 'vitest';
import { notice } from './notice';
import { queryReader } from './query';

const readQuery = queryReader(['a', 'b']);

test('a query comes apart into names and values in their order', () => {
	expect(readQuery('?b=2&a=1')).toEqual({
		parameters: [
			{ name: 'b', value: '2' },
			{ name: 'a', value: '1' },
		],
		broken: [],
	});
});

test('it may come without its question mark; one within is text', () => {
	expect(readQuery('a=1').parameters).toEqual([{ name: 'a', value: '1' }]);
	expect(readQuery('a=?1').parameters).toEqual([{ name: 'a', value: '?1' }]);
	expect(readQuery('??a=1').parameters).toEqual([{ name: '?a', value: '1' }]);
});

test('nothing between two ampersands is nothing', () => {
	expect(readQuery('')).toEqual({ parameters: [], broken: [] });
	expect(readQuery('?&a=1&&').parameters).toEqual([{ name: 'a', value: '1' }]);
});

test('a value ends with the piece and may hold an equals sign; a name may have none', () => {
	expect(readQuery('?a=b=c&d&=e').parameters).toEqual([
		{ name: 'a', value: 'b=c' },
		{ name: 'd', value: '' },
		{ name: '', value: 'e' },
	]);
});

test('escapes and pluses are undone, blanks around a value left out', () => {
	expect(readQuery('?a+b=%E9%BB%91+1+').parameters).toEqual([{ name: 'a b', value: '黑 1' }]);
});

test('pieces with a broken escape are named as they stand', () => {
	expect(readQuery('?a=1&b=%E0%A4%A&%zz=2')).toEqual({
		parameters: [{ name: 'a', value: '1' }],
		broken: ['b=%E0%A4%A', '%zz=2'],
	});
});

test('a notice repeats forty characters of anything, and says where it cut', () => {
	const forty = 'x'.repeat(40);
	expect(notice('repeated', { given: forty, used: `${forty}y`, field: `${forty}yy` })).toEqual({
		key: 'repeated',
		values: { given: forty, used: `${forty}…`, field: `${forty}…`, n: 1 },
	});
	expect(notice('onePick', {})).toEqual({ key: 'onePick', values: { given: '', used: '', field: '', n: 1 } });
	expect(notice('onePick', { given: '😀'.repeat(60) }).values.given).toBe(`${'😀'.repeat(40)}…`);
});
