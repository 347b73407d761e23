import { error } from '@sveltejs/kit';
import { svg } from '$lib/server/drawPicture';
import { findOr404 } from '$lib/server/findOr404';
import { readCatalogue } from '$lib/server/readRecord';
import { picturesOf } from '$lib/server/treatyPicture';

export const prerender = true;

/** The pictures that a treaty's pages lay under the names of their maps; the pages lead the build to them. */
export const GET = async ({ params }) => {
	const instrument = findOr404(readCatalogue().instruments, params.id, 'instrument');
	const picture = (await picturesOf(instrument.id)).get(params.map);
	if (picture === undefined) error(404, `${params.id} has no map called “${params.map}”.`);
	return svg(picture);
};
