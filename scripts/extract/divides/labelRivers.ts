import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { MinHeap } from '../../../src/lib/geo/minHeap.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import type { RiverPiece } from '../source/readGshhg';

/** A vertex this near a named river is on it, metres: the two sources' drawings differ by so much. */
const ON_RIVER_M = 1500;

/**
 * Gives every piece of the unnamed river network the basin of the named river it flows to: labels spread
 * from the vertices on named rivers along the network, the nearest first. Pieces that touch none stay out.
 */
export function labelRivers(
	pieces: RiverPiece[],
	named: { basin: string; points: Position[] }[],
): { basin: string; points: Position[] }[] {
	const index = new SegmentIndex(named.map(({ points }) => points));
	const nodes: Position[] = [];
	const edges: number[][] = [];
	const numbers = new Map<string, number>();
	const number = (p: Position) => {
		const key = p.join();
		if (!numbers.has(key)) {
			numbers.set(key, nodes.length);
			nodes.push(p);
			edges.push([]);
		}
		return numbers.get(key)!;
	};
	const lines = pieces.map(({ points }) => points.map(number));
	for (const line of lines)
		for (let i = 1; i < line.length; i++) {
			edges[line[i - 1]].push(line[i]);
			edges[line[i]].push(line[i - 1]);
		}
	const label: (string | undefined)[] = new Array(nodes.length);
	const reach = new Float64Array(nodes.length).fill(Infinity);
	const heap = new MinHeap();
	nodes.forEach((p, node) => {
		const hit = index.nearest(p, ON_RIVER_M);
		if (!hit) return;
		label[node] = named[hit.line].basin;
		reach[node] = hit.metres / 1000;
		heap.push(node, reach[node]);
	});
	for (let top = heap.pop(); top; top = heap.pop()) {
		if (top.key > reach[top.item]) continue;
		for (const next of edges[top.item]) {
			const km = top.key + distanceKm(nodes[top.item], nodes[next]);
			if (km >= reach[next]) continue;
			reach[next] = km;
			label[next] = label[top.item];
			heap.push(next, km);
		}
	}
	return lines.flatMap((line) => {
		const basin = label[line[line.length >> 1]];
		return basin ? [{ basin, points: line.map((node) => nodes[node]) }] : [];
	});
}
