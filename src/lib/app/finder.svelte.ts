import { loadSearch } from '$lib/data/loadSearch';
import { scriptPart } from '$lib/data/scriptPart';
import type { SearchNames } from '$lib/atlas/model';
import type { Findings } from '$lib/search/found';
import type { SearchIndex } from '$lib/search/searchIndex';
import type { ExplorerState } from '$lib/state/explorer.svelte';
import { Later } from './later.svelte';

/** What the search needs and nothing else does: its script, and what it knows beside the record. */
interface SearchParts {
	Index: typeof SearchIndex;
	names: SearchNames;
}

/**
 * The search in the explorer's record, in its language; events and routes are found once the history is there. Its
 * script and its names are fetched when somebody first turns to it.
 */
export class Finder {
	readonly #explorer: ExplorerState;
	/** Asked for when the field is first used. */
	readonly parts: Later<SearchParts>;

	/** @param base the site's base path */
	constructor(explorer: ExplorerState, base: string) {
		this.#explorer = explorer;
		this.parts = new Later(async () => {
			const [{ SearchIndex: Index }, names] = await Promise.all([
				scriptPart(import('$lib/search/searchIndex')),
				loadSearch(base, explorer.neutral.version),
			]);
			return { Index, names };
		});
	}

	#index: SearchIndex | null = $derived.by(() => {
		const { value } = this.parts;
		const { neutral: catalogue, history, range, lang } = this.#explorer;
		return value && new value.Index({ catalogue, history, range, names: value.names }, lang);
	});

	/** What goes by a name or belongs to a year; `null` while that cannot be said. */
	find = (text: string): Findings | null => this.#index?.find(text) ?? null;
}
