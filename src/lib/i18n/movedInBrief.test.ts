import { expect, test } from 'vitest';
import type { Holding, Transfer } from '../atlas/model';
import { movedInBrief } from './movedInBrief';

const names = new Map(
	['qing', 'empire'].map((id) => [id, { en: id.toUpperCase(), 'zh-Hans': id, 'zh-Hant': id, ru: id }]),
);
const held = (polity: string, controller = polity): Holding => ({
	...{ polity, controller },
	status: polity === controller ? 'sovereign' : 'occupied',
});
const transfer = (from: Holding, to: Holding, areaKm2: number, kind: Transfer['kind'] = 'sovereignty') =>
	({ from, to, areaKm2, kind }) as Transfer;
const brief = (transfers: Transfer[], landNotDrawn?: string) =>
	movedInBrief({ landNotDrawn }, transfers, names, 'en').replaceAll('\u00a0', ' ');

test('land between the same two holders is one area', () => {
	const moved = [transfer(held('qing'), held('empire'), 1000), transfer(held('qing'), held('empire'), 500)];
	expect(brief(moved)).toBe('1,500 km²: QING → EMPIRE');
});

test('sovereignty stands before control, however small', () => {
	const moved = [
		transfer(held('qing'), held('qing', 'empire'), 9000, 'control'),
		transfer(held('qing'), held('empire'), 10),
	];
	expect(brief(moved)).toBe(
		'10 km²: QING → EMPIRE; 9,000 km², control only: QING → QING; occupied by EMPIRE',
	);
});

test('what only the record shows otherwise comes last and is called no transfer', () => {
	const moved = [
		transfer(held('qing'), held('empire'), 9000, 'record'),
		transfer(held('qing'), held('empire'), 10),
	];
	expect(brief(moved)).toBe(
		'10 km²: QING → EMPIRE; 9,000 km² shown differently from here on, not a transfer: QING → EMPIRE',
	);
});

test('an instrument that moved nothing says so, and one whose land is not drawn another thing', () => {
	expect(brief([])).toBe('Moved no land.');
	expect(brief([], 'Too small.')).toBe('Moved or held land that is not drawn.');
});
