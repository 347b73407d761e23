import type { Day } from '../../src/lib/atlas/model.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import type { Partition } from '../partition/faces.ts';
import { cellKey, toPosition, type Cell } from '../partition/grid.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';
import type { LineTag } from './collectLines.ts';

/** A line of the partition as its author knows it. */
export interface KnownLine {
	/** Half-width of the doubt, km. */
	km: number;
	/** Day from which it was drawn; a line older than the record has none. */
	from?: Day;
}

/**
 * How far the area of a piece of land may be off, km²: each line on its rim may lie `km` to either side along its
 * whole length, and the lines err independently, so the root of the summed squares of length × km.
 *
 *      ┌──── watershed ± 40 km ────┐
 *      │                           │     doubt = √( (L₁ · 40)² + (L₂ · 2)² )
 *      └────── river ± 2 km ───────┘
 *
 * A line's length is measured in steps of its own doubt: the windings of a river ± 2 km do not widen it.
 * Coasts and the frame do not count; a modern border that no segment follows counts as surveyed.
 *
 * @param wanted labels of the land
 * @param day the day it moved: of several segments along an edge the surest drawn by then counts
 * @param lines what is known of each line, by its id
 */
export function areaDoubtKm2(
	partition: Partition,
	labels: Int32Array,
	wanted: ReadonlySet<number>,
	tags: LineTag[],
	lines: Map<string, KnownLine>,
	day: Day,
): number {
	const rim = new Map<string, [Cell, Cell][]>();
	const { halfEdges, faceOf } = partition;
	const inside = labels.map((label) => (wanted.has(label) ? 1 : 0));
	for (let h = 0; h < halfEdges.length; h++) {
		// The twin of a half-edge is the one beside it.
		if (inside[faceOf[h]!] === 0 || inside[faceOf[h ^ 1]!] === 1) continue;
		const { from, to, edge } = halfEdges[h]!;
		const ids = [...edge.tags].map((tag) => tags[tag]!.id).filter((id) => lines.has(id));
		const drawn = ids.filter((id) => (lines.get(id)!.from ?? '') <= day);
		const surest = (drawn.length > 0 ? drawn : ids).sort((a, b) => lines.get(a)!.km - lines.get(b)!.km)[0];
		if (surest === undefined) continue;
		const edges = rim.get(surest);
		if (edges) edges.push([from, to]);
		else rim.set(surest, [[from, to]]);
	}
	let squares = 0;
	for (const [id, edges] of rim) {
		const { km } = lines.get(id)!;
		squares += (steppedLengthKm(edges, km) * km) ** 2;
	}
	return Math.sqrt(squares);
}

/** Length of a bundle of edges walked in steps no shorter than `step` km. */
export function steppedLengthKm(edges: [Cell, Cell][], step: number): number {
	const next = new Map(edges.map(([from, to]) => [cellKey(from), to]));
	const targets = new Set(edges.map(([, to]) => cellKey(to)));
	const starts = edges.map(([from]) => from).filter((from) => !targets.has(cellKey(from)));
	let sum = 0;
	for (const start of starts.length > 0 ? starts : [edges[0]![0]]) {
		let kept: Position = toPosition(start);
		let here: Cell | undefined = start;
		let last = kept;
		while (here) {
			const key = cellKey(here);
			here = next.get(key);
			next.delete(key);
			if (!here) break;
			last = toPosition(here);
			if (distanceKm(kept, last) < step) continue;
			sum += distanceKm(kept, last);
			kept = last;
		}
		sum += distanceKm(kept, last);
	}
	return sum;
}
