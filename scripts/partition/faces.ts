/**
 * Faces of a noded plane graph. Each edge becomes two half-edges; at every vertex the next half-edge of a face is
 * the one turned most to the right, so a face lies to the left of its ring. Rings that run clockwise are holes.
 *
 *      ●──→──●
 *      ↑  f  ↓ twin of the ring of the face beyond
 *      ●──←──●      (drawn clockwise: this is the hole of the face around f)
 */
import Flatbush from 'flatbush';
import { boxOf } from '../../src/lib/geo/box.ts';
import type { Cell } from './grid.ts';
import type { Edge } from './nodeLines.ts';
import { PairIds } from './pairIds.ts';

export interface HalfEdge {
	from: Cell;
	to: Cell;
	edge: Edge;
	twin: number;
	next: number;
	/** Face to its left. */
	face: number;
}

export interface Face {
	/** Closed rings of cells: the outer one (counter-clockwise), then the holes. */
	rings: Cell[][];
}

export interface Partition {
	halfEdges: HalfEdge[];
	/** The face to the left of each half-edge once more, in a row: shapes run through it for each group of parcels. */
	faceOf: Int32Array;
	faces: Face[];
	/** Index of the face that surrounds everything; it has holes only. */
	outside: number;
}

export function findFaces(edges: Edge[]): Partition {
	const halfEdges = halfEdgesOf(edges);
	const rings = followRings(halfEdges);
	const areas = rings.map((ring) => signedArea(ring.map((h) => halfEdges[h]!.from)));
	const outer = rings.map((_, i) => i).filter((i) => areas[i]! > 0);
	const outside = outer.length;
	const faces: Face[] = [...outer.map((i) => ({ rings: [closed(rings[i]!, halfEdges)] })), { rings: [] }];
	outer.forEach((ring, face) => rings[ring]!.forEach((h) => (halfEdges[h]!.face = face)));

	const containing = containerFinder(
		faces.slice(0, outside).map((face) => face.rings[0]!),
		outer.map((i) => areas[i]!),
	);
	rings.forEach((ring, i) => {
		if (areas[i]! > 0) return;
		const face = containing(halfEdges[ring[0]!]!.from) ?? outside;
		faces[face]!.rings.push(closed(ring, halfEdges));
		ring.forEach((h) => (halfEdges[h]!.face = face));
	});
	return { halfEdges, faceOf: Int32Array.from(halfEdges, ({ face }) => face), faces, outside };
}

function halfEdgesOf(edges: Edge[]): HalfEdge[] {
	const halfEdges: HalfEdge[] = [];
	const vertices = new PairIds(edges.length);
	const leaving: number[][] = [];
	for (const edge of edges) {
		for (const [from, to] of [
			[edge.a, edge.b],
			[edge.b, edge.a],
		] as const) {
			const index = halfEdges.length;
			halfEdges.push({ from, to, edge, twin: index ^ 1, next: -1, face: -1 });
			const id = vertices.idOf(from[0], from[1]);
			if (id === leaving.length) leaving.push([index]);
			else leaving[id]!.push(index);
		}
	}
	const angle = (h: number) =>
		Math.atan2(halfEdges[h]!.to[1] - halfEdges[h]!.from[1], halfEdges[h]!.to[0] - halfEdges[h]!.from[0]);
	for (const around of leaving) {
		// Two are in order either way round.
		if (around.length > 2) around.sort((p, q) => angle(p) - angle(q));
		// Arriving by the twin of around[i], the sharpest right turn leaves by its clockwise neighbour.
		around.forEach((h, i) => (halfEdges[h ^ 1]!.next = around[(i - 1 + around.length) % around.length]!));
	}
	return halfEdges;
}

function followRings(halfEdges: HalfEdge[]): number[][] {
	const seen = new Uint8Array(halfEdges.length);
	const rings: number[][] = [];
	for (let start = 0; start < halfEdges.length; start++) {
		if (seen[start]) continue;
		const ring: number[] = [];
		for (let h = start; !seen[h]; h = halfEdges[h]!.next) {
			seen[h] = 1;
			ring.push(h);
		}
		rings.push(ring);
	}
	return rings;
}

function closed(ring: number[], halfEdges: HalfEdge[]): Cell[] {
	const cells = ring.map((h) => halfEdges[h]!.from);
	return [...cells, cells[0]!];
}

/** Twice the signed area in square cells; positive when counter-clockwise. */
export function signedArea(cells: readonly Cell[]): number {
	const [ox, oy] = cells[0]!;
	let sum = 0;
	for (let i = 0; i < cells.length; i++) {
		const [x1, y1] = cells[i]!;
		const [x2, y2] = cells[(i + 1) % cells.length]!;
		sum += (x1 - ox) * (y2 - oy) - (x2 - ox) * (y1 - oy);
	}
	return sum;
}

/** Finds the smallest outer ring around a vertex that is not one of its own. */
function containerFinder(rings: Cell[][], areas: number[]): (cell: Cell) => number | undefined {
	if (rings.length === 0) return () => undefined;
	const index = new Flatbush(rings.length);
	for (const ring of rings) index.add(...boxOf(ring));
	index.finish();
	return (cell) =>
		index
			.search(cell[0], cell[1], cell[0], cell[1])
			.filter((i) => !rings[i]!.some(([x, y]) => x === cell[0] && y === cell[1]) && isInside(cell, rings[i]!))
			.sort((p, q) => areas[p]! - areas[q]!)[0];
}

/** Whether a cell lies inside a closed ring (even-odd rule); the border itself counts as either. */
export function isInside([x, y]: Cell, ring: readonly Cell[]): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [x1, y1] = ring[i - 1]!;
		const [x2, y2] = ring[i]!;
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
	}
	return inside;
}
