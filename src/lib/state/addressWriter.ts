/** Puts an address into the browser's history: a new entry, or instead of the present one. */
export type Navigate = (url: string, how: { replace: boolean }) => void;

/** Rest after the last movement before the address is written. Safari refuses over 100 writes in 30 s. */
export const REST_MS = 350;

/** More deliberate moves than this within `BURST_MS` are a held key: they replace instead of piling up. */
export const BURST = 12;
export const BURST_MS = 10_000;

/**
 * Writes the address: movements (dragging, playing, panning) replace the present entry once they rest,
 * deliberate moves push a new one at once.
 */
export class UrlWriter {
	#written: string;
	#pending: string | undefined;
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
		this.#cancel();
		if (url === this.#written) return;
		this.#pending = url;
		this.#timer = setTimeout(() => this.flush(), REST_MS);
	}

	/** Writes now what was to be written after a rest. */
	flush(): void {
		const url = this.#pending;
		this.#cancel();
		if (url !== undefined) this.#write(url, true);
	}

	/** A deliberate move. What was still to be written goes into the entry that is left behind. */
	push(url: string): void {
		this.flush();
		if (url === this.#written) return;
		const now = performance.now();
		this.#pushes = this.#pushes.filter((then) => now - then < BURST_MS);
		const burst = this.#pushes.length >= BURST;
		if (!burst) this.#pushes.push(now);
		this.#write(url, burst);
	}

	/** The browser went to another entry by itself: nothing is to be written over it. */
	adopt(url: string): void {
		this.#cancel();
		this.#written = url;
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
