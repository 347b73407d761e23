import { decodeAtlas } from '$lib/data/decode';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { drawCard, png } from '$lib/server/drawCard';

export const prerender = true;

/** The site's own card shows what the explorer opens on. */
export const GET = async () => {
	const catalogue = readCatalogue();
	const { border } = catalogue;
	return png(
		await drawCard({
			plate: {
				catalogue,
				instrument: null,
				year: border.defaultYear,
				features: decodeAtlas(readTopology()),
				nature: readNature(),
			},
			names: [border.title.en],
			line: border.subtitle.en,
		}),
	);
};
