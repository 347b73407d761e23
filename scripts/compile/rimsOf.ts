import type { Rim } from '../../src/lib/atlas/model.ts';
import type { Partition } from '../partition/faces.ts';
import type { Cell } from '../partition/grid.ts';
import { steppedLengthKm, type KnownLine } from './areaDoubt.ts';
import type { LineTag } from './collectLines.ts';

/**
 * Every stretch on which two parcels, or a parcel and the sea, meet along lines that are not wholly sure, with the length
 * of each of those lines there. Of them the page sums how far the area of any land may be off (`atlas/doubt.ts`).
 *
 * @param lines what is known of each line, by its id
 */
export function rimsOf(
	{ halfEdges, faceOf }: Partition,
	labels: Int32Array,
	tags: LineTag[],
	lines: Map<string, KnownLine>,
): Rim[] {
	const stretches = new Map<string, { left: number; right: number; ids: string[]; edges: [Cell, Cell][] }>();
	for (let h = 0; h < halfEdges.length; h++) {
		// The twin of a half-edge is the one beside it: of the two the one whose own land has the lower number.
		const [left, right] = [labels[faceOf[h]!]!, labels[faceOf[h ^ 1]!]!];
		if (left >= right) continue;
		const { from, to, edge } = halfEdges[h]!;
		const ids = [...edge.tags]
			.map((tag) => tags[tag]!.id)
			.filter((id) => lines.has(id))
			.sort();
		if (ids.length === 0) continue;
		const key = [left, right, ...ids].join(' ');
		const stretch = stretches.get(key);
		if (stretch) stretch.edges.push([from, to]);
		else stretches.set(key, { left, right, ids, edges: [[from, to]] });
	}
	return [...stretches.values()].map(({ left, right, ids, edges }) => ({
		between: [left, right],
		lines: ids.map((id) => {
			const { km, from } = lines.get(id)!;
			const lengthKm = Math.round(steppedLengthKm(edges, km) * 10) / 10;
			return { id, km, ...(from && { from }), lengthKm };
		}),
	}));
}
