import { findIn, searchIndex, type Found } from '../atlas/search';
import type { ExplorerState } from './explorer.svelte';

/** The search in the explorer's record, in its language; events are found once the history is there. */
export class Finder {
	readonly #explorer: ExplorerState;

	constructor(explorer: ExplorerState) {
		this.#explorer = explorer;
	}

	#index = $derived.by(() => {
		const { neutral: catalogue, history, range, lang } = this.#explorer;
		return searchIndex({ catalogue, events: history?.events, range }, lang);
	});

	/** What goes by a name or belongs to a year. */
	find = (text: string): Found[] => findIn(this.#index, text);
}
