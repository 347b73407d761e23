import { expect, test } from 'vitest';
import { HELP, readQuestion, UsageProblem } from './question.ts';

const DEFAULTS = { format: 'table', lang: 'en', reading: 'neutral', site: 'static' };

test('what is typed is read, options before or after', () => {
	expect(readQuestion(['history', '10.5', '52'])).toEqual({
		command: 'history',
		lon: 10.5,
		lat: 52,
		...DEFAULTS,
	});
	expect(readQuestion(['--format', 'csv', 'transfers', '1700', '1800-05-01', '--lang=ru'])).toEqual({
		...DEFAULTS,
		...{ command: 'transfers', from: '1700', to: '1800-05-01', format: 'csv', lang: 'ru' },
	});
	for (const command of ['snapshot', 'frontier'])
		expect(readQuestion([command, '1700'])).toEqual({ command, day: '1700', ...DEFAULTS });
});

test('a point in the west or the south is a point', () => {
	expect(readQuestion(['history', '-123.25', '-.5', '--format', 'csv'])).toMatchObject({
		lon: -123.25,
		lat: -0.5,
	});
});

test('nothing, and --help, ask for help, which names every command and option', () => {
	expect(readQuestion([])).toBe('help');
	expect(readQuestion(['snapshot', '--help'])).toBe('help');
	for (const part of [
		'history',
		'snapshot',
		'transfers',
		'frontier',
		'--format',
		'--lang',
		'--reading',
		'--site',
	])
		expect(HELP).toContain(part);
});

test.each([
	[['yesterday'], 'the command is one of'],
	[['--lang', 'ru'], 'the command is one of'],
	[['history', '10'], 'LON and LAT'],
	[['snapshot'], 'not nothing'],
	[['snapshot', '1700', '1800'], 'given DAY'],
	[['history', 'east', '52'], 'LON is a number'],
	[['history', '10', ''], 'LAT is a number'],
	[['history', '10', 'Infinity'], 'LAT is a number'],
	[['snapshot', '1700', '--format', 'xml'], '--format is one of'],
	[['snapshot', '1700', '--lang', 'de'], '--lang is one of'],
	[['snapshot', '1700', '--colour'], '--colour'],
])('%s is refused with the reason', (typed, reason) => {
	expect(() => readQuestion(typed)).toThrow(UsageProblem);
	expect(() => readQuestion(typed)).toThrow(reason);
});
