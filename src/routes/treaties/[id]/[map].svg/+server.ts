import { error } from '@sveltejs/kit';
import { svg } from '$lib/server/drawPicture';
import { readCatalogue } from '$lib/server/readRecord';
import { treatyPicture } from '$lib/server/treatyPictures';

export const prerender = true;

/** The pictures that a treaty's pages lay under the names of their maps; the pages lead the build to them. */
export const GET = ({ params }) => {
	const instrument = readCatalogue().instruments.find(({ id }) => id === params.id);
	if (!instrument) error(404, `No instrument here is called “${params.id}”.`);
	const picture = treatyPicture(instrument, params.map);
	if (picture === undefined) error(404, `${params.id} has no map called “${params.map}”.`);
	return svg(picture);
};
