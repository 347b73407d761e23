/** The years of an animation. */
export interface FrameRange {
	from: number;
	/** Always a frame of its own, at the end; before `from`, time runs backwards. */
	to: number;
	/** Years from one frame to the next, at least 1. */
	step: number;
}

/** More frames make a file that mail and pages refuse, and minutes of work. */
export const MOST_FRAMES = 120;

/** The year of each frame, in order. */
export function frameYears({ from, to, step }: FrameRange): number[] {
	const stride = Math.max(1, Math.trunc(step)) * Math.sign(to - from);
	const years: number[] = [];
	for (let year = from; stride !== 0 && (to - year) * stride > 0; year += stride) years.push(year);
	return [...years, to];
}
