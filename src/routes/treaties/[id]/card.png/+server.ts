import { error } from '@sveltejs/kit';
import { decodeAtlas } from '$lib/data/decode';
import { readCatalogue, readNature, readTopology } from '$lib/server/readRecord';
import { drawCard, png } from '$lib/server/drawCard';

export const prerender = true;

export const entries = () => readCatalogue().instruments.map(({ id }) => ({ id }));

export const GET = async ({ params }) => {
	const catalogue = readCatalogue();
	const instrument = catalogue.instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	const { year, names, short } = instrument;
	return png(
		await drawCard({
			plate: { catalogue, instrument, year, features: decodeAtlas(readTopology()), nature: readNature() },
			year,
			names: [names.en, short],
			line: catalogue.border.title.en,
		}),
	);
};
