/**
 * Numbers pairs of whole numbers in the order in which they are first met: cells, or edges by the numbers of their ends.
 * A table of numbers alone, several times faster here than a Map, which keeps an object for every key past 2^31.
 */
export class PairIds {
	#size = 0;
	#pairs: Int32Array;
	/** Number of a pair plus one, at the pair's place or the next free one behind it; 0 where there is none. */
	#slots: Int32Array;

	/** @param expected how many pairs may come; more are taken too */
	constructor(expected = 16) {
		const slots = 2 ** Math.ceil(Math.log2(2 * Math.max(16, expected)));
		this.#pairs = new Int32Array(slots);
		this.#slots = new Int32Array(slots);
	}

	get size(): number {
		return this.#size;
	}

	/** The number of a pair of 32-bit whole numbers; a new pair gets the next one. */
	idOf(x: number, y: number): number {
		const mask = this.#slots.length - 1;
		let slot = place(x, y) & mask;
		for (let taken = this.#slots[slot]!; taken !== 0; taken = this.#slots[slot]!) {
			if (this.#pairs[2 * taken - 2] === x && this.#pairs[2 * taken - 1] === y) return taken - 1;
			slot = (slot + 1) & mask;
		}
		const id = this.#size++;
		this.#pairs[2 * id] = x;
		this.#pairs[2 * id + 1] = y;
		this.#slots[slot] = this.#size;
		// Half full at most, so that a search is short.
		if (2 * this.#size >= this.#slots.length) this.#grow();
		return id;
	}

	#grow(): void {
		const pairs = new Int32Array(2 * this.#pairs.length);
		pairs.set(this.#pairs);
		this.#pairs = pairs;
		this.#slots = new Int32Array(2 * this.#slots.length);
		const mask = this.#slots.length - 1;
		for (let id = 0; id < this.#size; id++) {
			let slot = place(pairs[2 * id]!, pairs[2 * id + 1]!) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = id + 1;
		}
	}
}

/** Where in a table a pair is looked for first: neighbours far from each other, as all bits go into the lowest. */
function place(x: number, y: number): number {
	let hash = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return hash ^ (hash >>> 13);
}
