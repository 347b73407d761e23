import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
// eslint-disable-next-line border/no-border-words -- the name of a script
import ideographs from '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2?inline';
// eslint-disable-next-line border/no-border-words -- the name of a script
import ideographsBold from '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2?inline';
import cyrillicSans from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?inline';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline';
import cyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?inline';
import cyrillicSerif from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?inline';
import cyrillicBold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?inline';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import { renderAsync } from '@resvg/resvg-js';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { decompress } from 'wawoff2';
import type { Lang } from '$lib/atlas/vocabulary';
import type { AtlasFeatures } from '$lib/data/decode';
import { keptLastOf } from '$lib/map/scene/keptLast';
import { indexedPng } from './indexedPng';
import LinkCard, { CARD, CARD_FONTS } from './LinkCard.svelte';
import { withoutMarks } from './withoutMarks';

/**
 * A card's colours: its dozen flat ones, and what lies between them on edges and letters. With more of those it
 * weighs more and looks no better.
 */
const COLOURS = 15;

/**
 * A language's fonts. The first of a family that are there are taken, and a letter that they lack from the first font
 * of all that has it: hence those with the language's own letters come first, and then the year's figures.
 */
const LATIN = [serifBold, sans, serif, serifItalic];
const FONTS: Record<Lang, string[]> = {
	en: LATIN,
	ru: [cyrillicBold, cyrillicSans, cyrillicSerif, cyrillicItalic, ...LATIN],
	'zh-Hans': [ideographsBold, ideographs, ...LATIN],
};

/** Where the fonts lie unpacked, from one build to the next: resvg reads fonts from files alone, and no WOFF2. */
const FOLDER = '.cache/card-fonts';

const files = new Map<string, Promise<string>>();

/** The file of a font, given as a `data:` address. */
function fileOf(font: string): Promise<string> {
	// One after another: the decoder is a single WebAssembly instance.
	const before = [...files.values()].at(-1);
	const file = files.get(font) ?? Promise.resolve(before).then(() => unpack(font));
	files.set(font, file);
	return file;
}

async function unpack(font: string): Promise<string> {
	const packed = Buffer.from(font.slice(font.indexOf(',') + 1), 'base64');
	const file = `${FOLDER}/${createHash('sha256').update(packed).digest('hex').slice(0, 16)}.ttf`;
	if (existsSync(file)) return file;
	mkdirSync(FOLDER, { recursive: true });
	// Whole or not at all: another build may be looking for it.
	const written = `${file}.${process.pid}-${threadId}`;
	writeFileSync(written, await decompress(packed));
	renameSync(written, file);
	return file;
}

type Card = Omit<ComponentProps<typeof LinkCard>, 'layer'>;

/** Draws a card. Build time only. @returns a PNG of the size of `CARD` */
export async function drawCard(card: Card): Promise<Buffer> {
	const { lang } = card.plate;
	const fonts = {
		fontFiles: await Promise.all(FONTS[lang].map(fileOf)),
		defaultFontFamily: CARD_FONTS[lang].sans,
	};
	const [picture, names] = await Promise.all([pictureOf(card), drawLayer(card, 'names', fonts)]);
	return indexedPng(laidOver(picture, names), CARD, COLOURS);
}

/** Pictures drawn last, by atlas: a page's cards in all languages are drawn one after another, and share one. */
const pictures = new WeakMap<AtlasFeatures, Map<string, Promise<Uint8Array>>>();

function pictureOf(card: Card): Promise<Uint8Array> {
	const { features, instrument, year } = card.plate;
	return keptLastOf(pictures, features, [instrument?.id, year], () => drawLayer(card, 'picture'));
}

/** @returns red, green, blue and opacity of each pixel, the colours multiplied by the opacity */
async function drawLayer(
	card: Card,
	layer: ComponentProps<typeof LinkCard>['layer'],
	fonts?: { fontFiles: string[]; defaultFontFamily: string | undefined },
): Promise<Uint8Array> {
	const svg = withoutMarks(render(LinkCard, { props: { ...card, layer } }).body);
	// On a thread of its own, so that the build draws the next page meanwhile.
	return (await renderAsync(svg, { font: { loadSystemFonts: false, ...fonts } })).pixels;
}

/** One layer over another, of the same size. @param below opaque */
export function laidOver(below: Uint8Array, above: Uint8Array): Uint8Array {
	const pixels = Uint8Array.from(below);
	for (let at = 0; at < above.length; at += 4) {
		const opacity = above[at + 3]!;
		if (opacity === 0) continue;
		for (let i = at; i < at + 3; i++) pixels[i] = above[i]! + (below[i]! * (255 - opacity)) / 255 + 0.5;
	}
	return pixels;
}

/** A card as an answer. */
export const png = (picture: Uint8Array): Response =>
	new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
