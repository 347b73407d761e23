import { dev } from '$app/environment';
import { base } from '$app/paths';
import type { Updates } from './updates.svelte';

/**
 * Has the browser keep the explorer for use without a network. Called once the first picture is there, which should
 * not wait for it, and by the explorer alone: a page that embeds the map did not ask for its data.
 */
export async function keepOffline(updates: Updates): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	try {
		const replaces = navigator.serviceWorker.controller !== null;
		updates.watch(await navigator.serviceWorker.register(`${base}/service-worker.js`), replaces);
	} catch {
		// Without leave to keep anything (private windows, plain http) the page works all the same.
	}
}
