import { decodeAtlas } from '$lib/data/decode';
import { langOf, langParams } from '$lib/server/langOf';
import { readBorder, readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { drawCard, png } from '$lib/server/drawCard';

export const prerender = true;

/** The site's own card shows what the explorer opens on. */
export const entries = () => langParams(readBorder());

export const GET = async ({ params }) => {
	const lang = langOf(params);
	const catalogue = readCatalogue(lang);
	const { border } = catalogue;
	return png(
		await drawCard({
			plate: {
				catalogue,
				lang,
				instrument: null,
				year: border.defaultYear,
				features: decodeAtlas(readTopology()),
				nature: readNature(),
			},
			names: [border.title[lang]],
			line: border.subtitle[lang],
		}),
	);
};
