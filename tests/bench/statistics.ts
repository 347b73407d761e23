/** The middle of some figures. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** What 95 of 100 figures do not go beyond. */
export const p95 = (figures: readonly number[]): number => quantile(figures, 0.95);

/** The smallest figure that a share of all do not go beyond; `NaN` of none. */
function quantile(figures: readonly number[], share: number): number {
	const sorted = [...figures].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
