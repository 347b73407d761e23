import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import { renderAsync } from '@resvg/resvg-js';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { decompress } from 'wawoff2';
import { indexedPng } from './indexedPng';
import LinkCard, { CARD, CARD_FONTS } from './LinkCard.svelte';
import { withoutMarks } from './withoutMarks';

/**
 * A card's colours: its dozen flat ones, and what lies between them on edges and letters. With more of those it
 * weighs more and looks no better.
 */
const COLOURS = 24;

let fontFiles: Promise<string[]> | undefined;

/** Unpacked once for all builds: a folder that is not taken away would stay behind each of them. */
const FONTS = '.cache/card-fonts';

/** The fonts as files, named by what is in them: resvg reads fonts from files alone, and no WOFF2. */
async function unpackFonts(): Promise<string[]> {
	mkdirSync(FONTS, { recursive: true });
	const files: string[] = [];
	// One after another: the decoder is a single WebAssembly instance.
	for (const address of [sans, serif, serifItalic, serifBold]) {
		const packed = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
		const file = join(FONTS, `${createHash('sha256').update(packed).digest('hex').slice(0, 16)}.ttf`);
		if (!existsSync(file)) {
			// Two builds at once may unpack the same font: neither reads what the other has half written.
			const half = `${file}.${process.pid}`;
			writeFileSync(half, await decompress(packed));
			renameSync(half, file);
		}
		files.push(file);
	}
	return files;
}

/** Draws a card. Build time only. @returns a PNG of 1200 × 630 pixels */
export async function drawCard(card: ComponentProps<typeof LinkCard>): Promise<Buffer> {
	fontFiles ??= unpackFonts();
	const svg = withoutMarks(render(LinkCard, { props: card }).body);
	const font = {
		loadSystemFonts: false,
		fontFiles: await fontFiles,
		defaultFontFamily: CARD_FONTS.sans,
	};
	// On a thread of its own, so that the build draws the next page meanwhile.
	const { pixels } = await renderAsync(svg, { font });
	return indexedPng(pixels, CARD, COLOURS);
}

/** A card as an answer. */
export const png = (picture: Buffer): Response =>
	new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
