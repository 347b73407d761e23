import { cssVariables } from '$lib/map/scene/cssVariables';
import { readBorder } from '$lib/server/readRecord';

export const prerender = true;

/**
 * Colours, hatches and signs of the pages for reading, which share one file. The explorer carries the colours, to be
 * painted at once, and takes the rest from here when its legend comes.
 */
export const GET = () =>
	new Response(cssVariables(readBorder()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
