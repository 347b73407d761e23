/** Puts an address into the browser's history: a new entry, or instead of the present one. */
export type Navigate = (url: string, how: { replace: boolean }) => void;

/** Rest after the last movement before the address is written. Safari refuses over 100 writes in 30 s. */
export const REST_MS = 350;

/** More deliberate moves than this within `BURST_MS` are a held key: they replace instead of piling up. */
export const BURST = 12;
export const BURST_MS = 10_000;

/**
 * Writes the address: movements that nobody asked for one by one (playing, panning) replace the present entry once they
 * rest; a gesture (a drag, a run of arrow keys) makes one new entry, and goes on in it until it is finished; deliberate
 * moves push a new one at once.
 */
export class UrlWriter {
	#written: string;
	#pending: { url: string; gesture: boolean; done: boolean } | undefined;
	/** The present entry is that of a gesture that is not finished. */
	#open = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pushes: number[] = [];

	constructor(
		private readonly navigate: Navigate,
		initial: string,
	) {
		this.#written = initial;
	}

	/** A movement: the address is replaced after a rest. */
	replaceSoon(url: string): void {
		const { gesture = false, done = false } = this.#pending ?? {};
		this.#wait({ url, gesture, done });
	}

	/**
	 * A step of a gesture. Until it rests nothing is written, so that arrow keys pressed one after another are one gesture.
	 *
	 * @param done the hand let go, or may have
	 */
	gesture(url: string, done: boolean): void {
		if (done && url === this.#written) this.#open = false;
		this.#wait({ url, gesture: true, done });
	}

	/** The end of a gesture where one is under way, else a deliberate move. */
	settle(url: string): void {
		if (this.#open || this.#pending?.gesture) this.gesture(url, true);
		else this.push(url);
	}

	/** Writes now what was to be written after a rest. */
	flush(): void {
		const pending = this.#pending;
		this.#cancel();
		if (!pending) return;
		if (!pending.gesture) return this.#write(pending.url, true);
		if (this.#open) this.#write(pending.url, true);
		else this.#enter(pending.url);
		this.#open = !pending.done;
	}

	/** A deliberate move. What was still to be written goes into the entry that is left behind. */
	push(url: string): void {
		this.flush();
		this.#open = false;
		if (url !== this.#written) this.#enter(url);
	}

	/** A new entry, unless there were many just now. */
	#enter(url: string): void {
		const now = performance.now();
		this.#pushes = this.#pushes.filter((then) => now - then < BURST_MS);
		const burst = this.#pushes.length >= BURST;
		if (!burst) this.#pushes.push(now);
		this.#write(url, burst);
	}

	/** The browser went to another entry by itself: nothing is to be written over it. */
	adopt(url: string): void {
		this.#cancel();
		this.#open = false;
		this.#written = url;
	}

	#wait(pending: { url: string; gesture: boolean; done: boolean }): void {
		this.#cancel();
		if (pending.url === this.#written) return;
		this.#pending = pending;
		this.#timer = setTimeout(() => this.flush(), REST_MS);
	}

	#write(url: string, replace: boolean): void {
		this.#written = url;
		this.navigate(url, { replace });
	}

	#cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#pending = undefined;
	}
}
