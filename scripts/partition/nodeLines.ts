/**
 * Noding by snap rounding (Hobby 1999; Halperin & Packer 2002): every crossing and every vertex is rounded to a
 * grid cell, and a line that passes through such a "hot" cell gets a vertex there. Two lines then share either
 * nothing, or whole edges and vertices, and faces can be followed without tolerance.
 *
 *        a                 a
 *     ───┼───    becomes  ─●─    and    ────.───── becomes ──●── where another line's
 *        │                 │                (touch)          │   vertex lies within half a cell
 */
import Flatbush from 'flatbush';
import { cellKey, type Cell } from './grid.ts';

export interface TaggedLine {
	cells: Cell[];
	tag: number;
}

/** An edge between two grid vertices, with the tags of every line that runs along it. `a` is before `b` in order. */
export interface Edge {
	a: Cell;
	b: Cell;
	tags: Set<number>;
}

/** @param onPass called with the pass and the number of edges, for progress */
export function nodeLines(lines: TaggedLine[], onPass?: (pass: number, edges: number) => void): Edge[] {
	let edges = mergeEqual(lines.flatMap(edgesOf));
	for (let pass = 1; ; pass++) {
		onPass?.(pass, edges.length);
		const split = splitAtHotCells(edges, hotCells(edges));
		if (split.length === edges.length) return split;
		edges = mergeEqual(split);
	}
}

function edgesOf({ cells, tag }: TaggedLine): Edge[] {
	const edges: Edge[] = [];
	for (let i = 1; i < cells.length; i++) edges.push({ a: cells[i - 1]!, b: cells[i]!, tags: new Set([tag]) });
	return edges;
}

/** Drops edges without length and merges those with the same ends. */
function mergeEqual(edges: Edge[]): Edge[] {
	const merged = new Map<string, Edge>();
	for (const edge of edges) {
		const [a, b] = isBefore(edge.a, edge.b) ? [edge.a, edge.b] : [edge.b, edge.a];
		if (a[0] === b[0] && a[1] === b[1]) continue;
		const key = `${cellKey(a)} ${cellKey(b)}`;
		const known = merged.get(key);
		if (known) for (const tag of edge.tags) known.tags.add(tag);
		else merged.set(key, { a, b, tags: new Set(edge.tags) });
	}
	return [...merged.values()];
}

function isBefore(a: Cell, b: Cell): boolean {
	return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

/** Every vertex, and every crossing rounded to its cell. */
function hotCells(edges: Edge[]): Cell[] {
	const hot = new Map<string, Cell>();
	for (const { a, b } of edges) {
		hot.set(cellKey(a), a);
		hot.set(cellKey(b), b);
	}
	const index = indexOf(edges);
	edges.forEach((edge, i) => {
		for (const j of index.search(...boxOf(edge))) {
			if (j <= i) continue;
			const crossing = crossingOf(edge, edges[j]!);
			if (crossing) hot.set(cellKey(crossing), crossing);
		}
	});
	return [...hot.values()];
}

function indexOf(edges: Edge[]): Flatbush {
	const index = new Flatbush(Math.max(1, edges.length));
	for (const edge of edges) index.add(...boxOf(edge));
	if (edges.length === 0) index.add(0, 0, 0, 0);
	index.finish();
	return index;
}

function boxOf({ a, b }: Edge): [number, number, number, number] {
	return [a[0], Math.min(a[1], b[1]), b[0], Math.max(a[1], b[1])];
}

/** The rounded point where two edges properly cross; undefined where they only touch or run parallel. */
function crossingOf(p: Edge, q: Edge): Cell | undefined {
	const px = p.b[0] - p.a[0];
	const py = p.b[1] - p.a[1];
	const qx = q.b[0] - q.a[0];
	const qy = q.b[1] - q.a[1];
	const cross = px * qy - py * qx;
	if (cross === 0) return undefined;
	const dx = q.a[0] - p.a[0];
	const dy = q.a[1] - p.a[1];
	const s = (dx * qy - dy * qx) / cross;
	const t = (dx * py - dy * px) / cross;
	if (s <= 0 || s >= 1 || t <= 0 || t >= 1) return undefined;
	return [Math.round(p.a[0] + s * px), Math.round(p.a[1] + s * py)];
}

function splitAtHotCells(edges: Edge[], hot: Cell[]): Edge[] {
	const index = new Flatbush(Math.max(1, hot.length));
	for (const [x, y] of hot) index.add(x, y, x, y);
	if (hot.length === 0) return edges;
	index.finish();
	return edges.flatMap((edge) => {
		const [minX, minY, maxX, maxY] = boxOf(edge);
		const on = index
			.search(minX - 0.5, minY - 0.5, maxX + 0.5, maxY + 0.5)
			.map((i) => hot[i]!)
			.filter((cell) => cell !== edge.a && cell !== edge.b && passesThrough(edge, cell));
		if (on.length === 0) return [edge];
		const along = (cell: Cell) =>
			(cell[0] - edge.a[0]) * (edge.b[0] - edge.a[0]) + (cell[1] - edge.a[1]) * (edge.b[1] - edge.a[1]);
		const chain = [edge.a, ...on.sort((p, q) => along(p) - along(q)), edge.b];
		return chain.slice(1).map((b, i) => ({ a: chain[i]!, b, tags: edge.tags }));
	});
}

/** Whether an edge passes through the square of half a cell around a cell that is not one of its ends. */
function passesThrough({ a, b }: Edge, cell: Cell): boolean {
	if ((cell[0] === a[0] && cell[1] === a[1]) || (cell[0] === b[0] && cell[1] === b[1])) return false;
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const span = dx * dx + dy * dy;
	const along = (cell[0] - a[0]) * dx + (cell[1] - a[1]) * dy;
	if (along <= 0 || along >= span) return false;
	const off = Math.abs((cell[0] - a[0]) * dy - (cell[1] - a[1]) * dx);
	// A line meets the square when its distance from the centre, measured in the square's own norm, is at most half.
	return off <= 0.5 * (Math.abs(dx) + Math.abs(dy));
}
