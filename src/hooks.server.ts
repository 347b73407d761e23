import type { Handle, ServerInit } from '@sveltejs/kit';
import { LANGS } from '$lib/atlas/vocabulary';
import { loadMessages } from '$lib/i18n/message';

/** Pages are written in every language. */
export const init: ServerInit = async () => {
	await Promise.all(LANGS.map(loadMessages));
};

/** Every page says in its first tag which language it is in; only the prerendered ones have it in their address. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en'),
	});
