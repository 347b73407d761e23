import { expect, test } from 'vitest';
import { en } from './en';
import { message, messenger } from './message';

test('a message is its English text', () => {
	expect(message('year.label')).toBe('Year');
});

test('values stand where their names are', () => {
	expect(message('year.tick', { name: 'Aigun', year: 1858 })).toBe('Aigun, 1858');
});

test('a language without the message falls back to English, and it can be seen', () => {
	const say = messenger({ en, 'zh-Hans': {}, ru: {} });
	expect(say('play.start', undefined, 'ru')).toBe('Play [en]');
});

test('a count takes the plural of its language', () => {
	const years = { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' };
	const say = messenger({ en, 'zh-Hans': {}, ru: { 'play.perSecond': years } });
	expect([1, 2, 5, 21].map((n) => say('play.perSecond', { n }, 'ru'))).toEqual([
		'1 год',
		'2 года',
		'5 лет',
		'21 год',
	]);
});

test('a value that looks like a replacement pattern is taken as it is', () => {
	expect(message('treaty.close', { name: '$& $1' })).toBe('Close $& $1');
});
