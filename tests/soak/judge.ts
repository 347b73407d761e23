import type { Held } from './memory';

/**
 * How much more a page may hold at the end than after everything was done once, shares. The heap's is what the bench
 * allows 10,000 steps of the slider: what is kept of years and tiles seen has its own bounds, and grows until it meets
 * them. Nodes and listeners of one resting state are the same ones, but for texts that scripts keep at hand; a document
 * too many is a frame or page that was never let go.
 */
export const LIMITS: Record<keyof Held, number> = { heap: 0.05, nodes: 0.05, listeners: 0.05, documents: 0 };

/**
 * What a page holds more than it may.
 *
 * @param looks at one resting state, in order, the first after everything was done once
 * @param limits shares, where the walk is so short that what is kept of years seen has not met its bounds
 * @returns a sentence for each
 * @throws RangeError when there are not two looks to compare
 */
export function grownIn(looks: readonly Held[], limits = LIMITS): string[] {
	const [first, last] = [looks[0], looks.at(-1)];
	if (!first || !last || looks.length < 2) throw new RangeError('growth is between two looks');
	return (Object.keys(limits) as (keyof Held)[])
		.filter((what) => !(last[what] <= first[what] * (1 + limits[what])))
		.map((what) => `${what} grew: ${looks.map((held) => held[what]).join(' → ')}`);
}
