import type { Handle } from '@sveltejs/kit';

/** Every page says in its first tag which language it is in; only the prerendered ones have it in their address. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
	});
