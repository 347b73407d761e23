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
	expect(whenOf(2026, border, 'ru').when).toBe('на 25 ноября 2026 года');
	expect(whenOf(2026, border, 'zh-Hans').when).toBe('截至2026年11月25日');
});

test('so does what a year is said to mean', () => {
	expect(yearMeans(2025, border, 'en')).toBe('A year means its end: the state on 31 December.');
	expect(yearMeans(2026, border, 'en')).toBe('2026 so far: the record was checked up to 25 November 2026.');
	expect(yearItself(2025, border, 'en')).toBe('2025, end of year.');
	expect(yearItself(2026, border, 'en')).toBe('2026 so far, as checked up to 25 November 2026.');
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
