/** A page in the background is never painted: what waits for that waits no longer than this. */
const LONGEST_MS = 250;

/**
 * Work of a lower priority: asked for, it is done once, after the next frame has been painted. Asked for again
 * before that, it is still done once. Where nothing is painted at all, on a server, it is done at once.
 */
export class AfterFrame {
	readonly #work: () => void;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(work: () => void) {
		this.#work = work;
	}

	ask(): void {
		if (typeof requestAnimationFrame === 'undefined') return this.#work();
		if (this.#frame) return;
		const painted = () => {
			this.cancel();
			this.#work();
		};
		this.#frame = requestAnimationFrame(() => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(painted);
		});
		this.#timer = setTimeout(painted, LONGEST_MS);
	}

	cancel(): void {
		if (this.#frame) cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.#frame = 0;
	}
}
