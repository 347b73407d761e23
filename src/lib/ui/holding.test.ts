import { expect, test } from 'vitest';
import { holdingInWords, holdingSentence } from './holding';

const name = (en: string) => ({ en, 'zh-Hans': en, 'zh-Hant': en, ru: en });
const names = new Map([
	['qing', name('Qing Empire')],
	['empire', name('Russian Empire')],
]);

test('a sovereign is its name', () => {
	const holding = { polity: 'qing', controller: 'qing', status: 'sovereign' } as const;
	expect(holdingInWords(holding, names, 'en')).toBe('Qing Empire');
	expect(holdingSentence(holding, names, 'en')).toBe('Qing Empire held it.');
});

test('who controls otherwise is named beside the sovereign', () => {
	const holding = { polity: 'qing', controller: 'empire', status: 'occupied' } as const;
	expect(holdingInWords(holding, names, 'en')).toBe('Qing Empire; occupied by Russian Empire');
	expect(holdingSentence(holding, names, 'en')).toMatch(/Qing Empire was sovereign; Russian Empire occupied/);
});

test('land without a sovereign says what it was', () => {
	expect(holdingInWords({ polity: 'joint', controller: 'joint', status: 'joint' }, names, 'en')).toBe(
		'held in common',
	);
	expect(holdingInWords({ polity: 'none', controller: 'qing', status: 'claimed' }, names, 'en')).toBe(
		'claimed, Qing Empire',
	);
	expect(holdingSentence({ polity: 'none', controller: 'none', status: 'claimed' }, names, 'en')).toMatch(
		/by neither side/,
	);
});
