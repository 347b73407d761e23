import type { Position } from '../../../src/lib/geo/position.ts';
import type { Grid } from '../relief/readGrey';

/** A line between two labels, along cell edges, from one meeting of three labels (or the grid's rim) to another. */
export interface Boundary {
	a: number;
	b: number;
	points: Position[];
}

/**
 * Follows every edge between cells of different labels.
 *
 *     1 1 2          corner points where the pair of labels changes, or where
 *     1 1 2   →  ┐   more than two edges meet, end a line
 *     3 3 3     ─┴─
 */
export function traceBoundaries({ west, north, step, width, height }: Grid, labels: Uint8Array): Boundary[] {
	const across = width + 1;
	/** Per corner: the edges from it as `[other corner, pair]`. */
	const edges = new Map<number, [number, number][]>();
	const add = (from: number, to: number, p: number, q: number) => {
		const pair = Math.min(p, q) * 256 + Math.max(p, q);
		for (const [u, v] of [
			[from, to],
			[to, from],
		])
			edges.set(u, [...(edges.get(u) ?? []), [v, pair]]);
	};
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [cell, corner] = [y * width + x, y * across + x];
			if (x + 1 < width && labels[cell] !== labels[cell + 1])
				add(corner + 1, corner + 1 + across, labels[cell], labels[cell + 1]);
			if (y + 1 < height && labels[cell] !== labels[cell + width])
				add(corner + across, corner + across + 1, labels[cell], labels[cell + width]);
		}
	const isNode = (corner: number) => {
		const around = edges.get(corner)!;
		return around.length !== 2 || around[0][1] !== around[1][1];
	};
	const place = (corner: number): Position => [
		west + (corner % across) * step,
		north - Math.floor(corner / across) * step,
	];
	const used = new Set<string>();
	const boundaries: Boundary[] = [];
	const follow = (start: number, first: [number, number]) => {
		const corners = [start];
		let [at, pair] = first;
		for (let from = start; ;) {
			used.add(`${from}-${at}`).add(`${at}-${from}`);
			corners.push(at);
			if (at === start || isNode(at)) break;
			const next = edges.get(at)!.find(([to]) => to !== from)!;
			[from, [at, pair]] = [at, next];
		}
		boundaries.push({ a: pair >> 8, b: pair & 255, points: corners.map(place) });
	};
	const corners = [...edges.keys()];
	// Lines between nodes first; what is left over are closed rings.
	for (const nodesOnly of [true, false])
		for (const corner of corners)
			for (const edge of edges.get(corner)!)
				if (isNode(corner) === nodesOnly && !used.has(`${corner}-${edge[0]}`)) follow(corner, edge);
	return boundaries;
}
