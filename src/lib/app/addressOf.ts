import type { ExplorerState } from '$lib/state/explorer.svelte';
import { MADE_WITH } from '$lib/atlas/address/fields';
import { mapPath } from './pagePath';

/**
 * The whole address of a page with the state's query: `''` is the explorer in the reader's language, whose card unfolds
 * in it, `embed/` the map for a frame.
 */
export function addressOf(explorer: ExplorerState, base: string, page: '' | 'embed/'): string {
	const path =
		page === ''
			? mapPath(explorer.lang) + explorer.queryOn(explorer.lang)
			: `/${page}${explorer.queryOn('en')}`;
	return new URL(base + path, location.origin).href;
}

/**
 * The address of the state to be taken along: it carries the released version of the data that it was made with, so that
 * whoever opens it on later data is told what of it has changed. The page's own address does not.
 */
export function keptAddress(explorer: ExplorerState, base: string): string {
	const address = addressOf(explorer, base, '');
	const { release } = explorer.neutral;
	return release ? `${address}${address.includes('?') ? '&' : '?'}${MADE_WITH}=${release.version}` : address;
}
