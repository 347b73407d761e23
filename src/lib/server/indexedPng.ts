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
	const { colours, places } = countColours(pixels);
	const flat = colours
		.filter(({ count }) => count > places.length * FLAT_SHARE)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST_FLAT);
	const mixed = colours.filter((colour) => !flat.includes(colour));
	// The flat ones first: of colours that are nearly alike, the first is what all of them become.
	const ordered = [...flat, ...mixed];
	const palette = [
		...flat.map(({ word }) => [...octetsOf([word])].slice(0, 3) as Rgb),
		...(mixed.length > 0 ? quantize(weighed(mixed), most - flat.length, { format: 'rgb444' }) : []),
	];
	const nearest = applyPalette(octetsOf(ordered.map(({ word }) => word)), palette, 'rgb565');
	const inPalette = new Uint8Array(colours.length);
	for (const [i, { place }] of ordered.entries()) inPalette[place] = nearest[i]!;

	const rows = rowsOf(places, inPalette, width);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([BIT_DEPTH, INDEXED], 8);
	// The highest level takes thrice as long for a hundredth of the bytes.
	const packed = await promisify(deflate)(rows, { level: 8, memLevel: 9 });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** A colour of a picture: its pixel as one number, how many pixels have it, and its place among the picture's colours. */
type Colour = { word: number; count: number; place: number };

/** The colours of a picture, and of each pixel the place of its own among them. */
function countColours(pixels: Uint8Array): { colours: Colour[]; places: Uint32Array } {
	const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	const places = new Uint32Array(words.length);
	const colours: Colour[] = [];
	const known = new Map<number, Colour>();
	// By runs: most pixels are as the one before.
	for (let from = 0, to = 0; from < words.length; from = to) {
		const word = words[from]!;
		while (words[to] === word) to++;
		// Without the opacity, which all have alike, it is a small integer: a map finds those far sooner.
		const key = word & 0xffffff;
		let colour = known.get(key);
		if (!colour) {
			colour = { word, count: 0, place: colours.length };
			colours.push(colour);
			known.set(key, colour);
		}
		colour.count += to - from;
		for (let i = from; i < to; i++) places[i] = colour.place;
	}
	return { colours, places };
}

/** The lines of a picture as a PNG has them: each begins with its filter. */
function rowsOf(places: Uint32Array, inPalette: Uint8Array, width: number): Uint8Array {
	// None: neighbouring places in a palette are not alike.
	const rows = new Uint8Array(places.length + places.length / width);
	for (let i = 0, at = 0; i < places.length; i++) {
		if (i % width === 0) at++;
		rows[at++] = inPalette[places[i]!]!;
	}
	return rows;
}

/** Colours as pixels. */
const octetsOf = (words: number[]): Uint8Array => new Uint8Array(Uint32Array.from(words).buffer);

/** Colours as pixels, each as often as the picture has it. */
function weighed(colours: Colour[]): Uint8Array {
	const words = new Uint32Array(colours.reduce((sum, { count }) => sum + count, 0));
	let at = 0;
	for (const { word, count } of colours) words.fill(word, at, (at += count));
	return new Uint8Array(words.buffer);
}

/** A chunk: its length, name, content, and the checksum of both. */
function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
