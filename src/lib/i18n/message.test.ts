import { expect, test } from 'vitest';
import { en } from './en';
import { message } from './message';

test('a message is its English text', () => {
	expect(message('year.label')).toBe('Year');
});

test('values stand where their names are', () => {
	expect(message('year.tick', { name: 'Aigun', year: 1858 })).toBe('Aigun, 1858');
});

test('a language without the message falls back to English', () => {
	expect(message('play.start', undefined, 'ru')).toBe(en['play.start']);
});

test('a value that looks like a replacement pattern is taken as it is', () => {
	expect(message('treaty.close', { name: '$& $1' })).toBe('Close $& $1');
});
