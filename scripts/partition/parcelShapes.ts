import type { MultiPolygon } from 'geojson';
import { isInside, signedArea, type Partition } from './faces.ts';
import { cellKey, toPosition, type Cell } from './grid.ts';

/**
 * The outline of all faces that carry one of some labels, as a MultiPolygon with counter-clockwise outer rings
 * (RFC 7946). Edges between two such faces vanish, so what is merged has no inner lines.
 */
export function shapeOf(
	partition: Partition,
	labels: Int32Array,
	wanted: (label: number) => boolean,
): MultiPolygon {
	const { halfEdges } = partition;
	const inside = (h: number) => wanted(labels[halfEdges[h]!.face]!);
	const isRim = (h: number) => inside(h) && !inside(halfEdges[h]!.twin);
	const seen = new Uint8Array(halfEdges.length);
	const outer: Cell[][] = [];
	const holes: Cell[][] = [];
	for (let start = 0; start < halfEdges.length; start++) {
		if (seen[start] || !isRim(start)) continue;
		const ring: Cell[] = [];
		for (let h = start; !seen[h];) {
			seen[h] = 1;
			ring.push(halfEdges[h]!.from);
			h = halfEdges[h]!.next;
			// Turn past the edges that only part two wanted faces.
			while (!isRim(h)) h = halfEdges[halfEdges[h]!.twin]!.next;
		}
		for (const loop of splitAtPinches(ring)) (signedArea(loop) > 0 ? outer : holes).push([...loop, loop[0]!]);
	}
	const polygons = outer.map((ring) => [ring]);
	for (const hole of holes) {
		const home = polygons
			.filter(([ring]) =>
				hole.every(
					(cell) => ring!.some((c) => c[0] === cell[0] && c[1] === cell[1]) || isInside(cell, ring!),
				),
			)
			.sort((a, b) => signedArea(a[0]!) - signedArea(b[0]!))[0]!;
		home.push(hole);
	}
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map(toPosition))),
	};
}

/** Cuts a ring that touches itself at a vertex into simple loops, as RFC 7946 and Turf want them. */
function splitAtPinches(ring: Cell[]): Cell[][] {
	const loops: Cell[][] = [];
	const path: Cell[] = [];
	const at = new Map<string, number>();
	for (const cell of ring) {
		const key = cellKey(cell);
		const earlier = at.get(key);
		if (earlier !== undefined) {
			const loop = path.splice(earlier);
			for (const gone of loop) at.delete(cellKey(gone));
			loops.push(loop);
		}
		at.set(key, path.length);
		path.push(cell);
	}
	loops.push(path);
	return loops;
}
