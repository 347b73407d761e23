import type { InstrumentDetail } from '$lib/atlas/detail';
import { withTexts, type Texts, type WithoutTexts } from '$lib/atlas/texts';
import type { History } from '$lib/atlas/model';
import { loadCatalogue, loadDetail, loadHistory, loadLines, type InFull, type Lines } from '$lib/data/load';
import { failureOf, needsReload, type Failure } from '$lib/data/loadError';
import { loadNature, type Nature } from '$lib/data/loadNature';
import type { ExplorerState } from '$lib/state/explorer.svelte';
import { Later } from './later.svelte';
import { loadLanguage } from './loadLanguage';
import { detailFile } from './pagePath';

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
	/** Lines as exact as the record has them. */
	readonly lines: Later<Lines>;
	/** Rivers and lakes as exact; `null` where they did not come, and the page keeps those that it opened with. */
	readonly nature: Later<Nature | null>;
	/** Events, routes, the accounts' texts, the tour. */
	readonly history: Later<WithoutTexts<History>>;
	/** What is told of the instrument that was opened last, before the whole record was there. */
	#detail: { of: string; later: Later<InstrumentDetail> } | null = $state.raw(null);
	/** How often another language was asked for: only the last attempt has a say. */
	#attempts = 0;
	/** Why the page could not go over to the language that the address asks for. */
	langFailure: Failure | null = $state.raw(null);

	constructor(explorer: ExplorerState, base: string) {
		this.#explorer = explorer;
		this.#base = base;
		this.catalogue = new Later(async () => {
			const { lang } = explorer;
			const inFull = await loadCatalogue(base, lang, this.#version);
			this.#texts = inFull.texts;
			explorer.setRecord(lang, inFull.catalogue, explorer.history);
			return inFull;
		});
		this.lines = new Later(() => loadLines(base, explorer.neutral));
		this.nature = new Later(() => loadNature(base, this.#version));
		this.history = new Later(async () => {
			await this.catalogue.get();
			const history = await loadHistory(base, this.#version);
			explorer.setHistory(withTexts('history', history, this.#texts!));
			this.#historyWithoutTexts = history;
			return history;
		});
	}

	/** Of the record that the page opened with: nothing of another one is ever put beside it. */
	get #version(): string {
		return this.#explorer.neutral.version;
	}

	/** Whether something came of another version than the page. */
	get outdated(): boolean {
		const { catalogue, lines, history, langFailure } = this;
		return [catalogue.failure, lines.failure, history.failure, langFailure].includes('version');
	}

	/**
	 * Fetches what is told of an instrument. Until the map stands that comes alone, and sooner than the whole record, which
	 * has it too: asked for where it does not come, to say why.
	 */
	async tell(instrument: string): Promise<void> {
		if (this.catalogue.value) return;
		const file = detailFile(this.#explorer.lang, instrument);
		const later = new Later(() => loadDetail(this.#base, file, this.#version));
		this.#detail = { of: instrument, later };
		await later.ask();
		if (later.failure !== null) await this.catalogue.ask();
	}

	/** What is told of an instrument; `null` until it is there. */
	detailOf(instrument: string): Pick<InstrumentDetail, 'told' | 'sources'> | null {
		const { whole } = this.#explorer;
		const told = whole?.instruments.find(({ id }) => id === instrument);
		if (whole && told) return { told, sources: whole.sources };
		return this.#detail?.of === instrument ? this.#detail.later.value : null;
	}

	/** Fetches all of it, what is read before what is looked at closely; what does not come keeps nothing else back. */
	async askForAll(): Promise<void> {
		await this.history.ask();
		await Promise.all([this.lines.ask(), this.nature.ask()]);
		document.documentElement.dataset.whole = String(Boolean(this.history.value && this.lines.value));
	}

	/** The reader tries again after what is told of the instruments has failed, and with it the history. */
	async again(): Promise<void> {
		await this.catalogue.again();
		await this.askForAll();
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
		if (needsReload(failed)) return location.reload();
		try {
			const [inFull, texts] = await Promise.all([
				this.catalogue.get(),
				loadLanguage(this.#base, wanted, this.#version),
			]);
			if (attempt !== this.#attempts) return;
			const history = this.#historyWithoutTexts && withTexts('history', this.#historyWithoutTexts, texts);
			explorer.setRecord(wanted, withTexts('catalogue', inFull.catalogueWithoutTexts, texts), history);
			this.#texts = texts;
		} catch (error) {
			if (attempt === this.#attempts) this.langFailure = failureOf(error);
		}
	}
}
