import { withTexts, type Texts, type WithoutTexts } from '$lib/atlas/texts';
import type { History } from '$lib/atlas/model';
import { loadCatalogue, loadHistory, loadLines, type InFull, type Lines } from '$lib/data/load';
import { failureOf, type Failure } from '$lib/data/loadError';
import { loadNature, type Nature } from '$lib/data/loadNature';
import type { ExplorerState } from '$lib/state/explorer.svelte';
import { Later } from './later.svelte';
import { loadLanguage } from './loadLanguage';

/**
 * The record beyond the outline that the page opened with, and the page's other languages. Each part is fetched once,
 * when it is first needed or when the map stands; the explorer is given it as soon as it is there.
 */
export class Rest {
	readonly #explorer: ExplorerState;
	readonly #base: string;
	#texts: Texts | null = null;
	#historyWithoutTexts: WithoutTexts<History> | null = null;

	/** What is told of each instrument, and all sources. */
	readonly catalogue: Later<InFull>;
	/** Lines, rivers and lakes, as exact as the record has them. */
	readonly lines: Later<Lines & { nature: Nature }>;
	/** Events, routes, the accounts' texts, the tour. */
	readonly history: Later<WithoutTexts<History>>;
	/** How often another language was asked for: only the last attempt has a say. */
	#attempts = 0;
	/** Why the page could not go over to the language that the address asks for. */
	langFailure: Failure | null = $state.raw(null);

	constructor(explorer: ExplorerState, base: string) {
		this.#explorer = explorer;
		this.#base = base;
		this.catalogue = new Later(async () => {
			const { lang } = explorer;
			const inFull = await loadCatalogue(base, lang);
			this.#texts = inFull.texts;
			explorer.setRecord(lang, inFull.catalogue, explorer.history);
			return inFull;
		});
		this.lines = new Later(async () => {
			const [lines, nature] = await Promise.all([loadLines(base), loadNature(base)]);
			return { ...lines, nature };
		});
		this.history = new Later(async () => {
			await this.catalogue.get();
			const history = await loadHistory(base);
			explorer.setHistory(withTexts('history', history, this.#texts!));
			this.#historyWithoutTexts = history;
			return history;
		});
	}

	/** Fetches all of it, what is read before what is looked at closely. */
	async askForAll(): Promise<void> {
		await this.history.ask();
		await this.lines.ask();
		document.documentElement.dataset.whole = String(Boolean(this.history.value && this.lines.value));
	}

	/**
	 * Goes over to the language that the address asks for, once all of it is there. What came of another version than
	 * the record comes so again, until the page is loaded anew; its address says all.
	 */
	async speak(): Promise<void> {
		const explorer = this.#explorer;
		const wanted = explorer.wantedLang;
		const attempt = ++this.#attempts;
		const failed = this.langFailure;
		this.langFailure = null;
		if (wanted === explorer.lang) return;
		if (failed === 'format') return location.reload();
		try {
			const [inFull, texts] = await Promise.all([this.catalogue.get(), loadLanguage(this.#base, wanted)]);
			if (attempt !== this.#attempts) return;
			const history = this.#historyWithoutTexts && withTexts('history', this.#historyWithoutTexts, texts);
			explorer.setRecord(wanted, withTexts('catalogue', inFull.catalogueWithoutTexts, texts), history);
			this.#texts = texts;
		} catch (error) {
			if (attempt === this.#attempts) this.langFailure = failureOf(error);
		}
	}
}
