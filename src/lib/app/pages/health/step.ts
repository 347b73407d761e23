/** How dark the parts of a bar are, the first first. */
const STEPS = [0.92, 0.7, 0.52, 0.38, 0.27, 0.18, 0.12, 0.08, 0.05, 0.03];

/** The paint of a part of a bar: a step of ink, or the accent for the last where nobody vouches for it. */
export const stepOf = (i: number, parts: number, unsure: boolean) =>
	unsure && i === parts - 1 ? { fill: 'var(--accent)' } : { 'fill-opacity': STEPS[i] ?? 0 };
