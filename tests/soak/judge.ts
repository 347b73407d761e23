import type { Held } from './memory';

/**
 * How much more a page may hold later than after everything was done once, shares. The heap's is what the bench allows
 * 10,000 steps of the slider: what is kept of years and tiles seen has its own bounds, and grows until it meets them.
 * Nodes and listeners of one resting state are the same ones, but for texts that scripts keep at hand. A frame or page
 * that was never let go has its nodes; the browser's count of documents says nothing, since every sign that is an SVG
 * is one to it, from when it is first shown.
 */
export const LIMITS: Record<keyof Held, number> = { heap: 0.05, nodes: 0.05, listeners: 0.05 };

/**
 * What a page holds more than it may, ever since the first half of the looks: what comes and goes again (one thing that
 * was closed, kept until the next is) is not left behind.
 *
 * @param looks at one resting state, in order, the first after everything was done once
 * @param limits shares, where the walk is so short that what is kept of years seen has not met its bounds
 * @returns a sentence for each
 * @throws RangeError when there are not two looks to compare
 */
export function grownIn(looks: readonly Held[], limits = LIMITS): string[] {
	const first = looks[0];
	if (!first || looks.length < 2) throw new RangeError('growth is between two looks');
	const later = looks.slice(Math.floor(looks.length / 2));
	return (Object.keys(limits) as (keyof Held)[])
		.filter((what) => !later.some((held) => held[what] <= first[what] * (1 + limits[what])))
		.map((what) => `${what} grew: ${looks.map((held) => held[what]).join(' → ')}`);
}
