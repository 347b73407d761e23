import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { zhHans } from './messages/zh-Hans';
import { whenOf, yearItself, yearMeans } from './when';

const border = { checked: '2026-11-25' };

test('a year that was over is meant at its end, one that was not on the day of the check', () => {
	expect(whenOf(1858, border, 'en')).toEqual({ when: 'at the end of 1858', When: 'At the end of 1858' });
	expect(whenOf(2026, border, 'en')).toEqual({ when: 'on 25 November 2026', When: 'On 25 November 2026' });
	expect(whenOf(2026, border, 'ru').when).toBe('на 25\u00a0ноября 2026\u00a0года');
	expect(whenOf(2026, border, 'zh-Hans').when).toBe('截至2026年11月25日');
});

test('so does what a year is said to mean', () => {
	expect(yearMeans(2025, border, 'en')).toBe('Each year shows the position on 31 December.');
	expect(yearMeans(2026, border, 'en')).toBe('2026 so far: checked up to 25 November 2026.');
	expect(yearItself({ year: 2025, date: null }, border, 'en')).toBe('2025, end of year.');
	expect(yearItself({ year: 2026, date: null }, border, 'en')).toBe(
		'2026 so far, as checked up to 25 November 2026.',
	);
});

test('no other message speaks of the end of a year that it is given, which may not be over', () => {
	const own = ['year.atEnd', 'sentence.year'];
	for (const [words, end] of [
		[en, /\bend of \{year\}|\{year\}, end/],
		[ru, /онец \{year\}/],
		[zhHans, /\{year\}年[末底]/],
	] as const) {
		const found = Object.entries(words).filter(([, text]) => end.test(JSON.stringify(text)));
		expect(found.map(([key]) => key)).toEqual(own);
	}
});

test('no part of the page takes a day from Greenwich or the last year from a clock', () => {
	const LIB = new URL('../', import.meta.url);
	const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter(
		(name) => /\.(ts|svelte)$/.test(name) && !name.includes('.test.'),
	);
	const found = files.filter((name) =>
		/toISOString|getUTC(FullYear|Month|Date)/.test(readFileSync(new URL(name, LIB), 'utf8')),
	);
	expect(found).toEqual([]);
});

test.each([
	['en', 'on 20 August 1945', 'The position on 20 August 1945.', '20 August 1945.'],
	['ru', 'на 20 августа 1945 года', 'Положение на 20 августа 1945 года.', '20 августа 1945 года.'],
	['zh-Hans', '1945年8月20日', '1945年8月20日的状况。', '1945年8月20日。'],
] as const)('a day within the year is told as that day, in %s', (lang, when, means, itself) => {
	const date = '1945-08-20';
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	expect(plain(whenOf(1945, border, lang, date).when)).toBe(when);
	expect(plain(yearMeans(1945, border, lang, date))).toBe(means);
	expect(plain(yearItself({ year: 1945, date }, border, lang))).toBe(itself);
});
