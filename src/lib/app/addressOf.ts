import type { ExplorerState } from '$lib/state/explorer.svelte';

/** The whole address of a page with the state's query: `''` is the explorer, `embed/` the map for a frame. */
export function addressOf({ href }: ExplorerState, base: string, page: '' | 'embed/'): string {
	return new URL(`${base}/${page}${href === '.' ? '' : href}`, location.origin).href;
}
