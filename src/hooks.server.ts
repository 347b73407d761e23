import { dev } from '$app/environment';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { knowEveryMessage } from '$lib/i18n/everyMessage';
import { watchStartScript } from '$lib/app/watchStart';
import { allowInline } from '$lib/server/allowInline';
import { fromTheRoot } from '$lib/server/fromTheRoot';
import { ground } from '$lib/server/ground';
import { readBorder } from '$lib/server/readRecord';
import { tellFirst } from '$lib/server/tellFirst';
import { withoutMarks } from '$lib/server/withoutMarks';

/** Pages are written in every language. */
export const init: ServerInit = knowEveryMessage;

/**
 * Every page says in its first tag which language it is in; only the prerendered ones have it in their address.
 * Those for reading run no script: Svelte's marks for one are left out. The page of no address is sent in place of
 * any, so that its links may not depend on where it stands.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const route = event.route.id ?? '';
			const unscripted = route.includes('/(reading)/') || route === '/404.html';
			const page = tellFirst(
				html
					.replace('%lang%', event.params.lang ?? 'en')
					.replace('%ground%', () => ground(unscripted))
					.replace('%watch%', () => (unscripted ? '' : watchStartScript(readBorder().languages))),
			);
			const written = unscripted ? withoutMarks(page) : page;
			return allowInline(route === '/404.html' ? fromTheRoot(written) : written);
		},
	});
	// What the dev server writes into a page has no hash.
	if (dev) response.headers.delete('content-security-policy');
	return response;
};
