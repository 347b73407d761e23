/** Waits before a lost map is opened anew, milliseconds: each longer, since one that is lost at once is lost again. */
export const WAITS_MS = [1000, 4000, 16_000] as const;
/**
 * A map that stood so long was not lost for the reason of the time before. Of more maps than the browser gives contexts
 * to (sixteen in Chromium), each that opens anew takes another's away, round and round: with less than a round lasts,
 * none would ever be given up.
 */
export const STOOD_MS = 3_600_000;

/** What the page tells of being seen. */
export type Seen = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Opens a map anew whose WebGL context the browser took away. It is not the lost map that is mended: what is opened is
 * as of a fresh load, so nothing of the old one can be missing. A page that nobody sees waits until it is seen.
 */
export class Revival {
	readonly #again: () => void;
	readonly #page: Seen;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#tries = 0;
	#stands = 0;

	constructor(again: () => void, page: Seen = document) {
		this.#again = again;
		this.#page = page;
	}

	/** The map stands. */
	stands(): void {
		this.#stands = Date.now();
	}

	/** The map was lost. @returns whether it will be opened anew: not where it was lost again and again */
	lost(): boolean {
		this.stop();
		if (this.#stands > 0 && Date.now() - this.#stands > STOOD_MS) this.#tries = 0;
		const wait = WAITS_MS[this.#tries++];
		if (wait === undefined) return false;
		this.#timer = setTimeout(this.#whenSeen, wait);
		return true;
	}

	/** Lets go of it. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#page.removeEventListener('visibilitychange', this.#whenSeen);
	}

	readonly #whenSeen = (): void => {
		this.stop();
		if (this.#page.hidden) this.#page.addEventListener('visibilitychange', this.#whenSeen);
		else this.#again();
	};
}
