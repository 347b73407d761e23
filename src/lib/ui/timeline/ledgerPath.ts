import type { LedgerStep } from '../../atlas/ledger';
import type { Side } from '../../atlas/model';

/** One corner of a step line, pixels. */
type Corner = [x: number, y: number];

/** Where the ledger's figures lie on the chart: zero, and one side's line in steps. */
export interface LedgerScale {
	x: (year: number) => number;
	y: (km2: number) => number;
}

/** The vertical scale that holds every figure of both sides, with zero inside. */
export function ledgerScale(steps: readonly LedgerStep[], height: number): LedgerScale['y'] {
	const all = steps.flatMap(({ net }) => Object.values(net));
	const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
	const span = high - low || 1;
	return (km2) => ((high - km2) / span) * height;
}

/**
 * A side's line: level from instrument to instrument, stepping at each.
 *
 * @param last the year at which the line ends
 */
export function stepPath(
	steps: readonly LedgerStep[],
	side: Side,
	first: number,
	last: number,
	{ x, y }: LedgerScale,
): string {
	const corners: Corner[] = [[x(first), y(0)]];
	for (const step of steps) {
		const at = x(step.year);
		corners.push([at, corners.at(-1)![1]], [at, y(step.net[side] ?? 0)]);
	}
	corners.push([x(last), corners.at(-1)![1]]);
	return `M${corners.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}`;
}
