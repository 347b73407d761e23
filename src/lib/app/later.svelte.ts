import { failureOf, needsReload, type Failure } from '$lib/data/loadError';

/** Something that is fetched when somebody first asks for it, and again when they ask after a failure. */
export class Later<Value> {
	readonly #fetch: () => Promise<Value>;
	#asked: Promise<Value> | null = null;
	/** `null` until it is there. */
	value: Value | null = $state.raw(null);
	/** Why the last attempt failed. */
	failure: Failure | null = $state.raw(null);

	constructor(fetch: () => Promise<Value>) {
		this.#fetch = fetch;
	}

	/** The value, for whoever waits for it. Rejects as the fetch does. */
	get(): Promise<Value> {
		this.#asked ??= this.#attempt();
		return this.#asked;
	}

	/** Has it fetched; what comes of it stands in `value` or `failure`. What is of another version than the page stays so. */
	async ask(): Promise<void> {
		if (this.failure !== 'version') await this.get().catch(() => {});
	}

	/** The reader tries again: what only the page loaded anew can have is asked for with it. */
	async again(): Promise<void> {
		if (needsReload(this.failure)) location.reload();
		else await this.ask();
	}

	async #attempt(): Promise<Value> {
		this.failure = null;
		try {
			this.value = await this.#fetch();
			return this.value;
		} catch (error) {
			this.#asked = null;
			this.failure = failureOf(error);
			throw error;
		}
	}
}
