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
	[4.2, 2],
	[5.5, 2],
	[8, 2],
])('a view at zoom %s opens with relief up to level %s', (zoom, level) => {
	expect(firstRelief(relief, zoom)).toEqual({ ...relief, maxzoom: level });
});

test('never finer or coarser than there is', () => {
	expect(firstRelief({ ...relief, minzoom: 0 }, 1.5).maxzoom).toBe(0);
	expect(firstRelief({ ...relief, minzoom: 3 }, 6).maxzoom).toBe(3);
	expect(firstRelief({ ...relief, minzoom: 0, maxzoom: 1 }, 6).maxzoom).toBe(1);
});
