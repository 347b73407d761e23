import type { MultiPolygon } from 'geojson';
import { isInside, type Partition } from '../partition/faces.ts';
import { toPosition, type Cell } from '../partition/grid.ts';

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
		for (const loop of splitAtPinches(ring)) (turnsLeft(loop) ? outer : holes).push([...loop, loop[0]!]);
	}
	const polygons = outer.map((ring) => [ring]);
	for (const hole of holes) {
		const home = polygons
			.filter(([ring]) =>
				hole.every(
					(cell) => ring!.some((c) => c[0] === cell[0] && c[1] === cell[1]) || isInside(cell, ring!),
				),
			)
			.sort((a, b) => Math.abs(signedArea(a[0]!)) - Math.abs(signedArea(b[0]!)))[0];
		home?.push(hole);
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
		const key = `${cell[0]},${cell[1]}`;
		const earlier = at.get(key);
		if (earlier !== undefined) {
			const loop = path.splice(earlier);
			for (const [x, y] of loop) at.delete(`${x},${y}`);
			loops.push(loop);
		}
		at.set(key, path.length);
		path.push(cell);
	}
	loops.push(path);
	return loops.filter((loop) => loop.length > 2);
}

function turnsLeft(ring: Cell[]): boolean {
	return signedArea(ring) > 0;
}

function signedArea(ring: Cell[]): number {
	const [ox, oy] = ring[0]!;
	let sum = 0;
	for (let i = 0; i < ring.length; i++) {
		const [x1, y1] = ring[i]!;
		const [x2, y2] = ring[(i + 1) % ring.length]!;
		sum += (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
	}
	return sum;
}
