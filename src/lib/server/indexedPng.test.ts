import { expect, test } from 'vitest';
import { pngPixels } from '../../../tests/pngPixels';
import { indexedPng } from './indexedPng';

const SIZE = { width: 40, height: 20 };

/** A picture of some colours, each over a stripe of equal width. */
function stripes(...colours: number[][]): Uint8Array {
	const pixels = new Uint8Array(SIZE.width * SIZE.height * 4).fill(255);
	for (let i = 0; i < SIZE.width * SIZE.height; i++)
		pixels.set(colours[Math.floor(((i % SIZE.width) / SIZE.width) * colours.length)]!, 4 * i);
	return pixels;
}

/** What another program reads out of a PNG. */
const pixelsOf = (png: Buffer) => pngPixels(png, SIZE);

test('flat colours come out as they went in', async () => {
	const picture = stripes([245, 238, 224], [152, 173, 194], [238, 201, 133], [42, 35, 28]);
	expect(pixelsOf(await indexedPng(picture, SIZE, 8)).equals(Buffer.from(picture))).toBe(true);
});

test('more colours than there is room for come near what they were', async () => {
	const greys = Array.from({ length: 40 }, (_, i) => [6 * i, 6 * i, 6 * i]);
	const picture = stripes(...greys);
	const drawn = pixelsOf(await indexedPng(picture, SIZE, 24));
	expect(new Set(Array.from({ length: SIZE.width }, (_, x) => drawn[4 * x])).size).toBeLessThanOrEqual(24);
	const farthest = Math.max(...drawn.map((value, i) => Math.abs(value - picture[i]!)));
	expect(farthest).toBeLessThan(32);
});

test('a flat colour stays as it is beside one that is nearly the same and comes first', async () => {
	const picture = stripes([245, 238, 224]);
	picture.set([247, 239, 226, 255]);
	const drawn = pixelsOf(await indexedPng(picture, SIZE, 8));
	expect([...drawn.subarray(4, 8)]).toEqual([245, 238, 224, 255]);
	expect(drawn.subarray(4).equals(Buffer.from(picture.subarray(4)))).toBe(true);
});
