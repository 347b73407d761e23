import type { ExplorerState } from '$lib/state/explorer.svelte';
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
