import { expect, test } from 'vitest';
import type { Polity } from '../atlas/model';
import { holdingInWords, holdingSentence, polityNames } from './holding';

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
		'in joint possession',
	);
	const peoples = { polity: 'none', controller: 'empire', status: 'undelimited' } as const;
	expect(holdingInWords(peoples, names, 'en')).toBe('Russian Empire; undelimited');
	expect(holdingSentence(peoples, names, 'en')).toMatch(/in the hands of Russian Empire/);
	expect(holdingSentence({ polity: 'none', controller: 'none', status: 'claimed' }, names, 'en')).toMatch(
		/by neither side/,
	);
});

test('land in common is of those who held it, whoever they were', () => {
	const polities = [
		{ id: 'harbour', names: name('Harbour') },
		{ id: 'island', names: name('Island') },
		{ id: 'shared', names: name('Harbour and Island together'), holders: ['harbour', 'island'] },
	] as Polity[];
	const holding = { polity: 'shared', controller: 'shared', status: 'joint' } as const;
	expect(holdingInWords(holding, polityNames(polities), 'en')).toBe('Harbour and Island together');
	expect(holdingSentence(holding, polityNames(polities), 'en')).toBe(
		'In joint possession: Harbour and Island.',
	);
});

test('a claim names the claimant and who held the land', () => {
	const holding = { polity: 'qing', controller: 'empire', status: 'claimed' } as const;
	expect(holdingInWords(holding, names, 'en')).toBe('Russian Empire; claimed by Qing Empire');
	expect(holdingSentence(holding, names, 'en')).toBe('Russian Empire held it; Qing Empire claimed it.');
});
