import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { cellKey, toPosition, type Cell } from './grid.ts';
import type { Edge } from './nodeLines.ts';

/** A run of edges that ends in the open: it bounds nothing. */
export interface Dangle {
	/** The loose end. */
	at: Cell;
	edges: Edge[];
	km: number;
}

/** Splits edges into those on closed faces and the runs with a loose end. */
export function findDangles(edges: Edge[]): { kept: Edge[]; dangles: Dangle[] } {
	const around = new Map<string, Set<Edge>>();
	const touch = (cell: Cell, edge: Edge) => {
		const key = cellKey(cell);
		const set = around.get(key);
		if (set) set.add(edge);
		else around.set(key, new Set([edge]));
	};
	for (const edge of edges) {
		touch(edge.a, edge);
		touch(edge.b, edge);
	}
	const loose = new Set<Edge>();
	const dangles: Dangle[] = [];
	// Once round is enough: a run goes on for as long as the vertex it comes to has one edge left, so that where two
	// loose runs join, the later takes their common stem along.
	for (const [key, set] of around) {
		if (set.size !== 1) continue;
		const [x, y] = key.split(',').map(Number) as [number, number];
		dangles.push(follow([x, y], around, loose));
	}
	return { kept: edges.filter((edge) => !loose.has(edge)), dangles };
}

function follow(end: Cell, around: Map<string, Set<Edge>>, loose: Set<Edge>): Dangle {
	const dangle: Dangle = { at: end, edges: [], km: 0 };
	let here = end;
	for (;;) {
		const set = around.get(cellKey(here))!;
		if (set.size !== 1) return dangle;
		const edge = [...set][0]!;
		const next = edge.a[0] === here[0] && edge.a[1] === here[1] ? edge.b : edge.a;
		loose.add(edge);
		set.delete(edge);
		around.get(cellKey(next))!.delete(edge);
		dangle.edges.push(edge);
		dangle.km += distanceKm(toPosition(edge.a), toPosition(edge.b));
		here = next;
	}
}
