import { distanceKm } from '../../src/lib/geo/sphere.ts';
import { toPosition, type Cell } from './grid.ts';
import type { Edge } from './nodeLines.ts';
import { PairIds } from './pairIds.ts';

/** A run of edges that ends in the open: it bounds nothing. */
export interface Dangle {
	/** The loose end. */
	at: Cell;
	edges: Edge[];
	km: number;
}

/** Splits edges into those on closed faces and the runs with a loose end. */
export function findDangles(edges: Edge[]): { kept: Edge[]; dangles: Dangle[] } {
	const vertices = new PairIds(edges.length);
	const cells: Cell[] = [];
	/** How many edges each vertex has. */
	const counts: number[] = [];
	/** Their indices, one folded over the other by XOR: of a single edge its own index, and no lists are kept. */
	const folded: number[] = [];
	edges.forEach((edge, index) => {
		for (const cell of [edge.a, edge.b]) {
			const id = vertices.idOf(cell[0], cell[1]);
			if (id === cells.length) {
				cells.push(cell);
				counts.push(0);
				folded.push(0);
			}
			counts[id]!++;
			folded[id]! ^= index;
		}
	});
	const loose = new Set<Edge>();
	const follow = (end: number): Dangle => {
		const dangle: Dangle = { at: cells[end]!, edges: [], km: 0 };
		let here = end;
		while (counts[here] === 1) {
			const index = folded[here]!;
			const edge = edges[index]!;
			loose.add(edge);
			const ends = [edge.a, edge.b].map((cell) => vertices.idOf(cell[0], cell[1]));
			for (const id of ends) {
				counts[id]!--;
				folded[id]! ^= index;
			}
			dangle.edges.push(edge);
			dangle.km += distanceKm(toPosition(edge.a), toPosition(edge.b));
			here = ends[0] === here ? ends[1]! : ends[0]!;
		}
		return dangle;
	};
	// Once round is enough: a run goes on for as long as the vertex it comes to has one edge left, so that where two
	// loose runs join, the later takes their common stem along.
	const dangles: Dangle[] = [];
	for (let id = 0; id < cells.length; id++) if (counts[id] === 1) dangles.push(follow(id));
	return { kept: edges.filter((edge) => !loose.has(edge)), dangles };
}
