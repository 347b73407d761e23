import { expect, test } from 'vitest';
import { catalogue as recordOfTests } from '../../../../tests/atlas';
import type { Polity, Side } from '../../atlas/model';
import type { Status } from '../../atlas/vocabulary';
import { paintOf, sideBook } from './paint';

const { border } = recordOfTests;

const polity = (id: string, side: Side): Polity => ({
	id,
	side,
	names: { en: id, 'zh-Hans': id, 'zh-Hant': id, ru: id },
	span: '',
	sources: [],
});
const polities = [
	polity('qing', 'china'),
	polity('empire', 'russia'),
	polity('mongolia', 'other'),
	polity('tuva', 'other'),
	{ ...polity('joint', 'none'), holders: ['qing', 'empire'] },
	{ ...polity('joint-sakhalin', 'none'), holders: ['empire', 'tuva'] },
	polity('none', 'none'),
];
const book = sideBook({ polities, border: border });
const paint = (polity: string, controller: string, status: Status) =>
	paintOf({ polity, controller, status }, book);

test('a sovereign is the fill', () => {
	expect(paint('qing', 'qing', 'sovereign')).toEqual({ fill: 'side-1', hatch: null });
	expect(paint('empire', 'empire', 'sovereign')).toEqual({ fill: 'side-2', hatch: null });
});

test('two neighbouring other states are two greys', () => {
	expect(paint('mongolia', 'mongolia', 'sovereign').fill).not.toBe(paint('tuva', 'tuva', 'sovereign').fill);
});

test('the sovereign is the fill, the occupier, tenant or protector the hatch over it', () => {
	expect(paint('qing', 'empire', 'occupied')).toEqual({ fill: 'side-1', hatch: 'occupied-side-2' });
	expect(paint('qing', 'empire', 'leased')).toEqual({ fill: 'side-1', hatch: 'leased-side-2' });
	expect(paint('tuva', 'empire', 'protectorate')).toEqual({ fill: 'other-1', hatch: 'protectorate-side-2' });
});

test('land held in common or left undivided has no side', () => {
	expect(paint('joint', 'joint', 'joint')).toEqual({ fill: 'none', hatch: 'joint' });
	expect(paint('joint-sakhalin', 'joint-sakhalin', 'joint')).toEqual({ fill: 'none', hatch: 'joint-side-2' });
	expect(paint('none', 'none', 'undelimited')).toEqual({ fill: 'none', hatch: 'undelimited' });
});

test('a claim is a hatch over whoever really holds the land', () => {
	expect(paint('qing', 'mongolia', 'claimed')).toEqual({ fill: 'other-0', hatch: 'claimed-side-1' });
	expect(paint('qing', 'empire', 'claimed')).toEqual({ fill: 'side-2', hatch: 'claimed-side-1' });
});

test('a claim against nobody leaves the paper bare', () => {
	expect(paint('qing', 'qing', 'claimed')).toEqual({ fill: 'none', hatch: 'claimed-side-1' });
	expect(paint('none', 'none', 'claimed')).toEqual({ fill: 'none', hatch: 'claimed-other' });
});
