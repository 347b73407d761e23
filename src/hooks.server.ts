import type { Handle, ServerInit } from '@sveltejs/kit';
import { LANGS } from '$lib/atlas/vocabulary';
import { loadMessages } from '$lib/i18n/message';
import { withoutMarks } from '$lib/server/withoutMarks';

/** Pages are written in every language. */
export const init: ServerInit = async () => {
	await Promise.all(LANGS.map(loadMessages));
};

/**
 * Every page says in its first tag which language it is in; only the prerendered ones have it in their address.
 * Those for reading run no script: Svelte's marks for one are left out.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.lang ?? 'en');
			return event.route.id?.startsWith('/[[lang=lang]]/') ? withoutMarks(page) : page;
		},
	});
