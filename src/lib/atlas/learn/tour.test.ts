import { expect, test } from 'vitest';
import { readHistory } from '../../../../tests/readHistory';
import { stepShown } from './tour';

const { tour } = readHistory();

test('each step is shown by its own link, whatever else the address says', () => {
	expect(tour).toHaveLength(10);
	for (const [index, { link }] of tour.entries()) {
		expect(stepShown(tour, link)).toBe(index);
		expect(stepShown(tour, `${link}&view=present&lang=ru`)).toBe(index);
	}
});

test('another address shows none', () => {
	expect(stepShown(tour, '?year=1700')).toBe(-1);
	expect(stepShown(tour, '')).toBe(-1);
	expect(stepShown([], '?year=1700')).toBe(-1);
});
