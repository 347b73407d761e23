import { error } from '@sveltejs/kit';
import { closeUp, NARROW, WIDE } from '$lib/app/pages/treatyMaps';
import { closeUpsOf } from '$lib/server/closeUps';
import { drawPicture } from '$lib/server/drawPicture';
import { readCatalogue } from '$lib/server/readRecord';

export const prerender = true;

/** The pictures that a treaty's pages lay under the names of their maps; the pages lead the build to them. */
export const GET = ({ params }) => {
	const catalogue = readCatalogue();
	const instrument = catalogue.instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	const near = closeUpsOf(instrument, catalogue, WIDE).map(({ bbox }, i) => closeUp(bbox, i));
	const map = [WIDE, NARROW, ...near].find(({ name }) => name === params.map);
	if (!map) error(404, `${params.id} has no map called “${params.map}”.`);
	return drawPicture({ ...map, instrument, year: instrument.year, part: 'picture', naming: 'none' });
};
