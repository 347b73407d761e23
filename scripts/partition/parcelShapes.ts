import type { MultiPolygon } from 'geojson';
import { boxOf, isInBox } from '../../src/lib/geo/box.ts';
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
	const { halfEdges, faceOf } = partition;
	const inside = labels.map((label) => (wanted(label) ? 1 : 0));
	// The twin of a half-edge is the one beside it.
	const isRim = (h: number) => inside[faceOf[h]!] === 1 && inside[faceOf[h ^ 1]!] === 0;
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
	const around = holes.length > 0 ? outer.map(ringFinder) : [];
	for (const hole of holes) {
		const home = polygons
			.filter((_, i) => around[i]!(hole))
			.sort((a, b) => signedArea(a[0]!) - signedArea(b[0]!))[0]!;
		home.push(hole);
	}
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map(toPosition))),
	};
}

/**
 * Tells of holes whether they lie in a ring. Lines that are noded do not cross: the first vertex of a hole that is
 * none of the ring's own speaks for all others.
 */
function ringFinder(ring: Cell[]): (hole: Cell[]) => boolean {
	const box = boxOf(ring);
	let own: Set<number> | undefined;
	return (hole) => {
		if (!hole.every((cell) => isInBox(cell, box))) return false;
		own ??= new Set(ring.map(cellKey));
		const apart = hole.find((cell) => !own!.has(cellKey(cell)));
		return apart === undefined || isInside(apart, ring);
	};
}

/** Cuts a ring that touches itself at a vertex into simple loops, as RFC 7946 and Turf want them. */
function splitAtPinches(ring: Cell[]): Cell[][] {
	const keys = Float64Array.from(ring, cellKey).sort();
	if (keys.every((key, i) => i === 0 || key !== keys[i - 1])) return [ring];
	const loops: Cell[][] = [];
	const path: Cell[] = [];
	const at = new Map<number, number>();
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
