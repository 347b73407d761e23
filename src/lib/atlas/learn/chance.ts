/** Numbers in [0, 1) from a seed (mulberry32): the same everywhere, which `Math.random` is not. */
export function chanceOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** One of a list. */
export function oneOf<One>(list: readonly One[], chance: () => number): One {
	return list[Math.floor(chance() * list.length)]!;
}

/** A list in another order. */
export function shuffled<One>(list: readonly One[], chance: () => number): One[] {
	const copy = [...list];
	for (let i = copy.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		[copy[i], copy[j]] = [copy[j]!, copy[i]!];
	}
	return copy;
}
