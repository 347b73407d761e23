import { expect, test } from 'vitest';
import { history } from '../../../../tests/atlas';
import { stepShown } from './tour';

const { tour } = history;

test('each step is shown by its own link, whatever else the address says', () => {
	expect(tour.map(({ id }) => id)).toEqual(['river', 'east']);
	for (const [index, { link }] of tour.entries()) {
		expect(stepShown(tour, link)).toBe(index);
		expect(stepShown(tour, `${link}&view=present&lang=ru`)).toBe(index);
	}
});

test('the order of what an address says makes no difference', () => {
	expect(stepShown(tour, '?treaty=second-1860&year=1860')).toBe(1);
});

test('another address shows none', () => {
	expect(stepShown(tour, '?year=1700')).toBe(-1);
	expect(stepShown(tour, '?year=1689')).toBe(-1);
	expect(stepShown(tour, '?treaty=1689&year=first-1689')).toBe(-1);
	expect(stepShown(tour, '')).toBe(-1);
	expect(stepShown([], '?year=1700')).toBe(-1);
});
