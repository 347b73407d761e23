import { DEFAULT_YEAR } from '$lib/atlas/address/link';
import { decodeAtlas } from '$lib/data/decode';
import { speaker } from '$lib/i18n/message';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { drawCard, png } from '$lib/server/drawCard';

export const prerender = true;

/** The site's own card shows what the explorer opens on. */
export const GET = async () => {
	const say = speaker('en');
	return png(
		await drawCard({
			plate: {
				catalogue: readCatalogue(),
				instrument: null,
				year: DEFAULT_YEAR,
				features: decodeAtlas(readTopology()),
				nature: readNature(),
			},
			names: [say('page.title')],
			line: say('page.subtitle'),
		}),
	);
};
