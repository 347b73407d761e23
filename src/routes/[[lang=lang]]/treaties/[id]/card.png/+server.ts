import { error } from '@sveltejs/kit';
import { decodeAtlas } from '$lib/data/decode';
import { langOf, pageParams } from '$lib/server/langOf';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { drawCard, png } from '$lib/server/drawCard';

export const prerender = true;

export const entries = () => {
	const { border, instruments } = readCatalogue();
	return pageParams(border, instruments);
};

export const GET = async ({ params }) => {
	const lang = langOf(params);
	const catalogue = readCatalogue(lang);
	const instrument = catalogue.instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	const { year, names, short } = instrument;
	return png(
		await drawCard({
			plate: {
				...{ catalogue, lang, instrument, year },
				features: decodeAtlas(readTopology()),
				nature: readNature(),
			},
			year,
			names: [names[lang], short],
			line: catalogue.border.title[lang],
		}),
	);
};
