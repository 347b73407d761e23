/** A thing by its number; `undefined` where there is none. */
type Entry<Thing> = readonly [number: number, thing: Thing | undefined];

/**
 * Things by their number, in the order of the numbers, never written to. It reads as a `Map`. But numbers such as those
 * of parcels and lines, which begin at 1 and leave hardly one out, are places in a list: a copy in which some things are
 * otherwise costs a twentieth of a map's, and what differs between two is found without looking anything up. At each step
 * of the slider the holders, paints and strokes of all land are such copies.
 */
export class ByNumber<Thing extends object> implements ReadonlyMap<number, Thing> {
	readonly size: number;
	/** By number. */
	readonly #list: readonly (Thing | undefined)[];

	/** @param entries in any order; of several with one number the last counts */
	constructor(entries: Iterable<Entry<Thing>> = [], before?: ByNumber<Thing>) {
		const list = before ? before.#list.slice() : [];
		let size = before?.size ?? 0;
		for (const [number, thing] of entries) {
			// Holes would make of the list a map after all.
			while (list.length <= number) list.push(undefined);
			size += Number(thing !== undefined) - Number(list[number] !== undefined);
			list[number] = thing;
		}
		this.#list = list;
		this.size = size;
	}

	/** The same, but these otherwise. Where they are as they were it is this very one: who reads it need not look again. */
	with(entries: readonly Entry<Thing>[]): ByNumber<Thing> {
		const isSame = entries.every(([number, thing]) => this.#list[number] === thing);
		return isSame ? this : new ByNumber(entries, this);
	}

	/** The numbers under which another one has another thing, or of the two only one has any. */
	differing(other: ByNumber<Thing>): number[] {
		const [a, b] = [this.#list, other.#list];
		const numbers: number[] = [];
		for (let number = 0; number < Math.max(a.length, b.length); number++)
			if (a[number] !== b[number]) numbers.push(number);
		return numbers;
	}

	get(number: number): Thing | undefined {
		return this.#list[number];
	}

	has(number: number): boolean {
		return this.#list[number] !== undefined;
	}

	entries(): MapIterator<[number, Thing]> {
		const entries: [number, Thing][] = [];
		this.#list.forEach((thing, number) => thing && entries.push([number, thing]));
		return entries.values();
	}

	keys(): MapIterator<number> {
		return [...this.entries()].map(([number]) => number).values();
	}

	values(): MapIterator<Thing> {
		return this.#list.filter((thing) => thing !== undefined).values();
	}

	[Symbol.iterator](): MapIterator<[number, Thing]> {
		return this.entries();
	}

	forEach(call: (thing: Thing, number: number, all: ByNumber<Thing>) => void): void {
		for (const [number, thing] of this.entries()) call(thing, number, this);
	}
}
