import type { YearRange } from '../../atlas/timeline';
import type { AskedYears } from './shared';

/** The years of an animation. */
export interface FrameRange {
	from: number;
	/** Always a frame of its own, at the end. */
	to: number;
	/** Years from one frame to the next, at least 1. */
	step: number;
}

/** More frames make a file that mail and pages refuse, and minutes of work. */
export const MOST_FRAMES = 150;

/** Why there is no animation of what was asked for. */
export type FrameFault = 'years' | 'order' | 'step' | 'many';

/**
 * The year of each frame, in order: one a step, and each in which something changes, whatever the step.
 *
 * @param changes years at whose end land is held otherwise than at the one before
 */
export function frameYears({ from, to, step }: FrameRange, changes: readonly number[]): number[] {
	const years = new Set([to, ...changes.filter((year) => from < year && year < to)]);
	for (let year = from; year < to; year += step) years.add(year);
	return [...years].sort((a, b) => a - b);
}

/** The span that was asked for, the whole record's where nothing was typed; or what is wrong with it. */
export function frameRange(
	asked: AskedYears,
	{ first, last }: YearRange,
	changes: readonly number[],
): { range: FrameRange; years: number[] } | { fault: FrameFault } {
	const { from, to, step } = { from: asked.from ?? first, to: asked.to ?? last, step: asked.step ?? 1 };
	const isYear = (year: number): boolean => Number.isInteger(year) && first <= year && year <= last;
	if (!isYear(from) || !isYear(to)) return { fault: 'years' };
	if (from > to) return { fault: 'order' };
	if (!Number.isInteger(step) || step < 1) return { fault: 'step' };
	const range = { from, to, step };
	const years = frameYears(range, changes);
	return years.length > MOST_FRAMES ? { fault: 'many' } : { range, years };
}
