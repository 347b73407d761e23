import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { applyPalette, quantize, type Rgb } from 'gifenc';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** An octet for a pixel, which is its colour's place in the palette. */
const [BIT_DEPTH, INDEXED] = [8, 3];

/** A colour is flat that this share of the pixels has; and so many may be. */
const FLAT_SHARE = 0.003;
const MOST_FLAT = 10;

/**
 * A picture of few colours as a PNG with a palette: a quarter of the bytes that every pixel's own colour takes.
 *
 * @param pixels red, green, blue and opacity of each pixel, an octet each; all are opaque
 * @param most colours, 256 at most: the fewer, the lighter
 */
export async function indexedPng(
	pixels: Uint8Array,
	{ width, height }: { width: number; height: number },
	most: number,
): Promise<Buffer> {
	const flat = flatColours(pixels);
	const between = quantize(pixels, most - flat.length, { format: 'rgb565' });
	const palette = [...flat, ...between];
	const indices = Buffer.from(applyPalette(pixels, palette, 'rgb565'));
	// Each row begins with its filter, here none: neighbouring places in a palette are not alike.
	const rows = Array.from({ length: height }, (_, y) => [
		Buffer.alloc(1),
		indices.subarray(y * width, (y + 1) * width),
	]);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([BIT_DEPTH, INDEXED], 8);
	const packed = await promisify(deflate)(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The colours that each fill so much of a picture: they must not change. The commonest first. */
function flatColours(pixels: Uint8Array): Rgb[] {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	const counts = new Map<number, number>();
	// By runs: most pixels are as the one before.
	for (let from = 0, to = 0; from < words.length; from = to) {
		const word = words[from]!;
		while (words[to] === word) to++;
		counts.set(word, (counts.get(word) ?? 0) + to - from);
	}
	return [...counts]
		.filter(([, count]) => count > words.length * FLAT_SHARE)
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_FLAT)
		.map(([word]) => [...new Uint8Array(new Uint32Array([word]).buffer)].slice(0, 3) as Rgb);
}

/** A chunk: its length, name, content, and the checksum of both. */
function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
