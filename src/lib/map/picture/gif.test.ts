import type { Rgb } from 'gifenc';
import { expect, test } from 'vitest';
import { GifWriter, paletteOf } from './gif';

const RED: Rgb = [200, 30, 20];
const SAND: Rgb = [231, 214, 170];

/** Pixels of a row of colours. */
const rgba = (...colours: Rgb[]): Uint8ClampedArray =>
	new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]));

test('the table keeps the flat colours as they are', () => {
	const noise = new Uint8ClampedArray(4 * 10_000).map((_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 256));
	const palette = paletteOf(noise, [RED, SAND]);
	expect(palette.slice(0, 2)).toEqual([RED, SAND]);
	expect(palette.length).toBeGreaterThan(50);
	expect(palette.length).toBeLessThanOrEqual(255);
});

test('frames: the first whole, the next only where it differs', () => {
	const writer = new GifWriter(4, 1, [RED, SAND]);
	writer.add(rgba(RED, RED, SAND, SAND), 400);
	writer.add(rgba(RED, SAND, SAND, [201, 31, 21]), 1200);
	const bytes = writer.finish();
	expect(String.fromCharCode(...bytes.slice(0, 6))).toBe('GIF89a');
	expect(bytes.at(-1)).toBe(0x3b);
	const frames = framesOf(bytes);
	expect(frames.map(({ delay }) => delay)).toEqual([40, 120]);
	expect(frames.map(({ pixels }) => pixels)).toEqual([
		[0, 0, 1, 1],
		[255, 1, 255, 0],
	]);
	expect(frames.map(({ transparent }) => transparent)).toEqual([null, 255]);
});

interface Frame {
	/** Hundredths of a second. */
	delay: number;
	transparent: number | null;
	pixels: number[];
}

/** Reads a GIF's frames back, as its specification (CompuServe, 1989) has them. */
function framesOf(bytes: Uint8Array): Frame[] {
	let at = 13 + 3 * 2 ** ((bytes[10]! & 7) + 1);
	const frames: Frame[] = [];
	let [delay, transparent]: [number, number | null] = [0, null];
	const blocks = (): number[] => {
		const data: number[] = [];
		while (bytes[at] !== 0) {
			data.push(...bytes.slice(at + 1, at + 1 + bytes[at]!));
			at += 1 + bytes[at]!;
		}
		at++;
		return data;
	};
	while (bytes[at] !== 0x3b) {
		const [kind, label] = [bytes[at], bytes[at + 1]];
		if (kind === 0x21) {
			at += 2;
			const [flags = 0, low = 0, high = 0, index = 0] = blocks();
			if (label === 0xf9) {
				delay = low + 256 * high;
				transparent = flags & 1 ? index : null;
			}
		} else {
			const least = bytes[at + 10]!;
			at += 11;
			frames.push({ delay, transparent, pixels: unpack(blocks(), least) });
		}
	}
	return frames;
}

/** LZW with codes that grow. */
function unpack(data: number[], least: number): number[] {
	const [clear, end] = [2 ** least, 2 ** least + 1];
	const pixels: number[] = [];
	let table: number[][] = [];
	let size = least + 1;
	let last: number[] | undefined;
	let bit = 0;
	for (;;) {
		let code = 0;
		for (let i = 0; i < size; i++, bit++) code |= ((data[bit >> 3]! >> (bit & 7)) & 1) << i;
		if (code === end) return pixels;
		if (code === clear) {
			table = Array.from({ length: end + 1 }, (_, i) => [i]);
			size = least + 1;
			last = undefined;
			continue;
		}
		const entry = table[code] ?? [...last!, last![0]!];
		pixels.push(...entry);
		if (last) table.push([...last, entry[0]!]);
		if (table.length === 2 ** size && size < 12) size++;
		last = entry;
	}
}
