import { cssVariables } from '$lib/map/scene/cssVariables';
import { readBorder } from '$lib/server/readRecord';

export const prerender = true;

/** The colours of the pages for reading, which share one file; the explorer carries them, to be painted at once. */
export const GET = () =>
	new Response(cssVariables(readBorder()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
