import { describe, expect, test } from 'vitest';
import {
	dayInWords,
	inFigures,
	intervalInWords,
	km2InWords,
	listInWords,
	quantityInFigures,
	rowInWords,
} from './format';

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

	test('are counted in myriads where the language counts so, and grouped by its own rule', () => {
		expect(km2InWords(587_300, 'zh-Hans')).toBe('58.7万平方公里');
		expect(km2InWords(3_600, 'zh-Hans')).toBe('3600平方公里');
		expect(quantityInFigures(1_443_000, 'zh-Hans')).toBe('144.3万');
		expect(intervalInWords({ lowKm2: 9_870, highKm2: 18_300 }, 'zh-Hans')).toBe('9870—1.83万');
		expect(plain(km2InWords(3_600, 'ru'))).toBe('3600 км²');
		expect(plain(inFigures(18_300, 'ru'))).toBe('18 300');
		expect(inFigures(1_848, 'en')).toBe('1,848');
	});

	test('have an interval', () => {
		expect(intervalInWords({ lowKm2: 537_012, highKm2: 637_401 }, 'en')).toBe('537,000–637,000');
	});
});

test('days are written in each language’s order', () => {
	expect(dayInWords('1858-05-28', 'en')).toBe('28 May 1858');
	expect(dayInWords('1858-05-28', 'zh-Hans')).toBe('1858年5月28日');
	expect(plain(dayInWords('1858-05-28', 'ru'))).toBe('28 мая 1858 года');
	expect(() => dayInWords('1858-02-30', 'en')).toThrow(RangeError);
});

test('a row of names has its language’s comma, and counts those that it leaves out', () => {
	expect(rowInWords(['A', 'B', 'C'], 'ru')).toBe('A, B, C');
	expect(rowInWords(['甲', '乙', '丙'], 'zh-Hans')).toBe('甲、乙、丙');
	expect(rowInWords(['A', 'B', 'C', 'D'], 'en', 2)).toBe('A, B and 2 more');
	expect(rowInWords(['甲', '乙', '丙'], 'zh-Hans', 2)).toBe('甲、乙，另有1处');
});

test('days stay on one line where the language wants it', () => {
	expect(dayInWords('1858-05-28', 'ru')).toBe('28\u00a0мая 1858\u00a0года');
});

test('names are joined as the language joins them', () => {
	expect(listInWords(['A', 'B', 'C'], 'en')).toBe('A, B and C');
	expect(listInWords(['A', 'B'], 'ru')).toBe('A и\u00a0B');
	expect(listInWords(['甲', '乙'], 'zh-Hans')).toBe('甲和乙');
});
