import { describe, expect, test, vi } from 'vitest';
import { en } from './messages/en';
import { inWords, message, speaker } from './message';
import type { Text } from './text';
import { ru } from './messages/ru';
import { zhHans } from './messages/zh-Hans';

test('a message is its English text', () => {
	expect(message('year.label')).toBe('Year');
});

test('values stand where their names are', () => {
	expect(message('year.tick', { name: 'Aigun', year: 1858 })).toBe('Aigun, 1858');
});

test('a message is said in the language asked for', () => {
	expect(message('year.label', undefined, 'ru')).toBe('Год');
	expect(speaker('zh-Hans')('year.label')).toBe(zhHans['year.label']);
});

test('a language whose messages are not here says nothing, and then all', async () => {
	vi.resetModules();
	const fresh = await import('./message');
	await fresh.loadMessages('ru');
	expect(fresh.message('year.label', undefined, 'ru')).toBe('Год');
	expect(() => fresh.message('year.label')).toThrow(
		new RangeError('the message year.label is not loaded in en'),
	);
	await fresh.loadMessages('en');
	expect(fresh.message('year.label')).toBe('Year');
	expect(() => fresh.message('treaties.heading')).toThrow(RangeError);
	await fresh.loadMessages('en', 'beside');
	expect(fresh.message('treaties.heading')).toBe('Treaties');
	expect(fresh.message('year.label')).toBe('Year');
});

test('a count takes the plural of its language', () => {
	const years = { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' };
	expect([1, 2, 5, 21].map((n) => inWords(years, { n }, 'ru'))).toEqual([
		'1 год',
		'2 года',
		'5 лет',
		'21 год',
	]);
});

test('a value that looks like a replacement pattern is taken as it is', () => {
	expect(message('treaty.close', { name: '$& $1' })).toBe('Close $& $1');
});

describe.each([
	['zh-Hans', zhHans],
	['ru', ru],
] as const)('%s', (_, words) => {
	const forms = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
	const valuesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

	test('has every message, with the values of the English and no others', () => {
		expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
		for (const [key, text] of Object.entries(en) as [keyof typeof en, Text][]) {
			const wanted = valuesIn(forms(text).at(-1)!);
			for (const form of forms(words[key])) expect(valuesIn(form), `${key}: ${form}`).toEqual(wanted);
		}
	});

	test('leaves nothing in English', () => {
		const same = Object.keys(en).filter((key) => {
			const text = forms(en[key as keyof typeof en])[0]!;
			return (
				/[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) && forms(words[key as keyof typeof en])[0] === text
			);
		});
		// A language is named in itself; a format and a file are called alike everywhere.
		expect(same.filter((key) => !/^lang\.|^cite\.|^share\./.test(key))).toEqual([]);
	});
});
