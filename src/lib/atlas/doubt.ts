import type { Day, Rim } from './model';

/**
 * How far the area of some land may be off, km²: each line on its rim may lie `km` to either side along its whole length,
 * and the lines err independently (docs/method.md, "Areas"). The same as the compile has for what an act moved, of any
 * land, from the stretches that it measured.
 *
 * @param wanted `Parcel.index` of the land
 * @param day of several lines along a stretch the surest drawn by then counts
 */
export function doubtKm2(rims: readonly Rim[], wanted: ReadonlySet<number>, day: Day): number {
	const spread = new Map<string, number>();
	for (const { between, lines } of rims) {
		if (wanted.has(between[0]) === wanted.has(between[1])) continue;
		const drawn = lines.filter(({ from = '' }) => from <= day);
		const [first, ...others] = drawn.length > 0 ? drawn : lines;
		if (!first) continue;
		const { id, km, lengthKm } = others.reduce((best, line) => (line.km < best.km ? line : best), first);
		spread.set(id, (spread.get(id) ?? 0) + km * lengthKm);
	}
	return Math.hypot(...spread.values());
}
