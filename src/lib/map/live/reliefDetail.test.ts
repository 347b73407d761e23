import { expect, test } from 'vitest';
import { firstRelief } from './reliefDetail';

const relief = {
	tiles: ['r/{z}/{x}/{y}.webp'],
	minzoom: 2,
	maxzoom: 5,
	tileSize: 512,
	encoding: 'terrarium' as const,
};

test.each([
	[1.5, 2],
	[2.9, 2],
	[3.9, 2],
	[4.2, 3],
	[5.5, 3],
	[8, 3],
])('a view at zoom %s opens with relief up to level %s', (zoom, level) => {
	expect(firstRelief(relief, zoom)).toEqual({ ...relief, maxzoom: level });
});

test('never finer than there is', () => {
	expect(firstRelief({ ...relief, maxzoom: 2 }, 6).maxzoom).toBe(2);
});
