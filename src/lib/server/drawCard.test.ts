import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeAtlas } from '$lib/data/decode';
import { drawCard } from './drawCard';
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
