import { decodeAtlas } from '$lib/data/decode';
import type { Lang } from '$lib/atlas/vocabulary';
import { drawCard } from './drawCard';
import { findOr404 } from './findOr404';
import { readBorder, readCatalogue, readNature, readTopology } from './readRecord';

/** Cards of an instrument's pages by their language. */
export type Cards = Partial<Record<Lang, Uint8Array>>;

/** Draws a card for each language of the atlas: together they share what is alike. */
export async function drawTreatyCards(id: string): Promise<Cards> {
	const { languages } = readBorder();
	const cards = await Promise.all(languages.map(async (lang) => [lang, await drawTreatyCard(id, lang)]));
	return Object.fromEntries(cards);
}

/** Draws the card of an instrument's page in a language. @throws a 404 where there is no such instrument */
export function drawTreatyCard(id: string, lang: Lang): Promise<Uint8Array> {
	const catalogue = readCatalogue(lang);
	const instrument = findOr404(catalogue.instruments, id, 'instrument');
	const { year, names, short } = instrument;
	return drawCard({
		plate: {
			...{ catalogue, lang, instrument, year },
			features: decodeAtlas(readTopology()),
			nature: readNature(),
		},
		year,
		names: [names[lang], short],
		line: catalogue.border.title[lang],
	});
}
