/**
 * The text beside the map and the share sheet. Fetched through this module of its own, because SvelteKit links the
 * styles of everything that a page itself imports later, and the first picture would wait for them.
 */
export const loadBeside = () => Promise.all([import('./Sidebar.svelte'), import('./Share.svelte')]);
