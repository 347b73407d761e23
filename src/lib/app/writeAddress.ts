import { pushState } from '$app/navigation';
import type { Navigate } from '$lib/state/addressWriter';

/**
 * Writes the page's address, a query of this very page, into the browser's history. Where that may not be written (a
 * sandboxed frame has none of its own; some browsers bear only so many entries), the address stays behind.
 */
export const writeAddress: Navigate = (url, { replace }) => {
	try {
		// There is no route to resolve.
		// eslint-disable-next-line svelte/no-navigation-without-resolve
		if (!replace) return pushState(url, {});
		// Not the router's own `replaceState`: it has the page's title announced, over whatever a screen reader is saying,
		// at each year that the slider rests on. The router finds its entry as it left it.
		history.replaceState(history.state, '', url);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
};
