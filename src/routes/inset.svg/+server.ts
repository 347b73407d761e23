import { drawInset } from '$lib/server/drawInset';
import { readBorder } from '$lib/server/readRecord';

export const prerender = true;

/**
 * The land around, for the small map that shows where the map is. A border that names none has an empty picture, which
 * nothing asks for: each address is written at every build.
 */
export const GET = () => {
	const { around } = readBorder();
	const picture = around ? drawInset(around) : '<svg xmlns="http://www.w3.org/2000/svg"/>';
	return new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });
};
