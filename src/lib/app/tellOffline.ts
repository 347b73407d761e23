import { notice } from '$lib/atlas/address/notice';
import type { ExplorerState } from '$lib/state/explorer.svelte';

/** What the service worker hangs on the explorer's address where it opens in place of a page that was not kept. */
const IN_PLACE = '#offline';

/** Says why the explorer opened in place of another page, once. */
export function tellOffline(explorer: Pick<ExplorerState, 'tell'>): void {
	if (location.hash !== IN_PLACE) return;
	explorer.tell(notice('notKept', {}));
	history.replaceState(history.state, '', location.pathname + location.search);
}
