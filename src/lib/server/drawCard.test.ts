import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeAtlas } from '$lib/data/decode';
import { pngPixels } from '../../../tests/pngPixels';
import { drawCard, laidOver } from './drawCard';
import { CARD } from './LinkCard.svelte';
import { readCatalogue, readNature, readTopology } from './readRecord';

const catalogue = readCatalogue();
const plate = { catalogue, lang: 'en' as const, features: decodeAtlas(readTopology()), nature: readNature() };

/** The chunks of a PNG by their names; its picture data joined and unpacked. */
function unpack(png: Buffer): { width: number; height: number; pixels: Buffer } {
	const data: Buffer[] = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	return {
		width: png.readUInt32BE(16),
		height: png.readUInt32BE(20),
		pixels: inflateSync(Buffer.concat(data)),
	};
}

test('a card is 600 × 315 pixels, and drawn', async () => {
	const instrument = catalogue.instruments.find(({ id }) => id === 'aigun-1858')!;
	const { year, names, short } = instrument;
	const card = await drawCard({
		plate: { ...plate, instrument, year },
		year,
		names: [names.en, short],
		line: 'The Shifting Frontier',
	});
	const { width, height, pixels } = unpack(card);
	expect([width, height]).toEqual([600, 315]);
	expect(pixels).toHaveLength(315 * (600 + 1));
	// A blank sheet, or one whose fonts were not found, packs to far less.
	expect(card.length).toBeGreaterThan(8_000);
	expect(card.length).toBeLessThan(25_000);
});

test('what is written on a card changes it: its fonts are there', async () => {
	const blank = { plate: { ...plate, instrument: null, year: 1689 }, line: '' };
	const [without, named] = await Promise.all([
		drawCard({ ...blank, names: [''] }),
		drawCard({ ...blank, names: ['The Shifting Frontier'] }),
	]);
	expect(unpack(without).pixels.equals(unpack(named).pixels)).toBe(false);
});

test('cards of one page in several languages differ in what is written, and not in land and lines', async () => {
	const instrument = catalogue.instruments.find(({ id }) => id === 'peking-1860')!;
	const drawn = await Promise.all(
		(['en', 'ru'] as const).map((lang) =>
			drawCard({
				plate: { ...plate, catalogue: readCatalogue(lang), lang, instrument, year: 1860 },
				names: [instrument.names[lang]],
				line: '',
			}),
		),
	);
	const pictures = drawn.map((card) => pngPixels(card, CARD));
	const differing = pictures[0]!.filter((value, i) => Math.abs(value - pictures[1]![i]!) > 40).length;
	// Letters, the year and their halos are on less than a fifth of the sheet, but on some of it.
	expect(differing / pictures[0]!.length).toBeGreaterThan(0.005);
	expect(differing / pictures[0]!.length).toBeLessThan(0.2);
});

test('a layer is laid over another as its opacity says', () => {
	const below = Uint8Array.of(200, 100, 0, 255, 200, 100, 0, 255, 200, 100, 0, 255);
	const half = Uint8Array.of(0, 0, 0, 0, 0, 0, 51, 51, 10, 20, 30, 255);
	// Nothing; a fifth of pure blue over four fifths; all of it.
	expect([...laidOver(below, half)]).toEqual([200, 100, 0, 255, 160, 80, 51, 255, 10, 20, 30, 255]);
});
