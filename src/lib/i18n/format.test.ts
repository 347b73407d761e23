import { describe, expect, test } from 'vitest';
import { dayInWords, intervalInWords, km2InWords, listInWords } from './format';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('areas', () => {
	test.each([
		[604_321.7, '604,000 km²'],
		[1_443_219, '1,440,000 km²'],
		[999.6, '1,000 km²'],
		[343.4, '343 km²'],
		[42.49, '42 km²'],
		[4.24, '4.2 km²'],
		[0.365, '0.36 km²'],
		[1012, '1,010 km²'],
		[0, '0 km²'],
	])('%d reads %s', (km2, words) => expect(plain(km2InWords(km2, 'en'))).toBe(words));

	test('never break before the unit', () => {
		expect(km2InWords(604_000, 'en')).toBe('604,000\u00a0km²');
	});

	test('are grouped as the language groups them', () => {
		expect(plain(km2InWords(604_000, 'ru'))).toMatch(/^604 000 /);
	});

	test('have an interval', () => {
		expect(intervalInWords({ lowKm2: 537_012, highKm2: 637_401 }, 'en')).toBe('537,000–637,000');
	});
});

test('days are written in each language’s order', () => {
	expect(dayInWords('1858-05-28', 'en')).toBe('28 May 1858');
	expect(dayInWords('1858-05-28', 'zh-Hans')).toBe('1858年5月28日');
	expect(plain(dayInWords('1858-05-28', 'ru'))).toBe('28 мая 1858 г.');
	expect(() => dayInWords('1858-02-30', 'en')).toThrow(RangeError);
});

test('names are joined as the language joins them', () => {
	expect(listInWords(['A', 'B', 'C'], 'en')).toBe('A, B and C');
	expect(listInWords(['A', 'B'], 'ru')).toBe('A и B');
	expect(listInWords(['甲', '乙'], 'zh-Hans')).toBe('甲和乙');
});
