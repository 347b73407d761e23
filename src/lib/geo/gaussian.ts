/** The weights of a Gaussian at the whole numbers from `-reach` to `reach`, 1 in the middle. */
export function gaussian(sigma: number, reach: number): number[] {
	return Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
}
