/**
 * Noding by snap rounding (Hobby 1999; Halperin & Packer 2002): every crossing and every vertex is rounded to a
 * grid cell, and a line that passes through such a "hot" cell gets a vertex there. Two lines then share either
 * nothing, or whole edges and vertices, and faces can be followed without tolerance.
 *
 *        a                 a
 *     ───┼───    becomes  ─●─    and    ────.───── becomes ──●── where another line's
 *        │                 │                (touch)          │   vertex lies within half a cell
 *
 * A cell is the half-open square `[x − ½, x + ½) × [y − ½, y + ½)`, so that every point of the plane lies in just one.
 * Crossings are rounded and lines tested by that same square, without any error of rounding: a line then meets the
 * cells it passes one after another, and no new crossing comes up. With closed squares a unit diagonal would lie
 * in the cells on either side of it, and noding would never end.
 */
import Flatbush from 'flatbush';
import { boxOf } from '../../src/lib/geo/box.ts';
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

/**
 * Each pass draws lines only to cells nearer than their ends, so noding ends by itself, after two or three passes
 * on maps and fewer than ten on the densest scribble. More than this is a fault in this file.
 */
const MOST_PASSES = 100;

/** Noding did not settle: some edges are still being split. */
export class UnsettledNoding extends Error {
	constructor(
		readonly passes: number,
		/** The edges that the last pass split. */
		readonly edges: Edge[],
	) {
		super(`lines are still being split after ${passes} passes of noding`);
		this.name = 'UnsettledNoding';
	}
}

/**
 * Splits lines until they share nothing but whole edges and vertices.
 * @param onPass called with the pass and the number of edges, for progress
 * @throws UnsettledNoding when edges are still being split after `mostPasses`
 */
export function nodeLines(
	lines: TaggedLine[],
	onPass?: (pass: number, edges: number) => void,
	mostPasses = MOST_PASSES,
): Edge[] {
	let edges = mergeEqual(lines.flatMap(edgesOf));
	if (edges.length === 0) return [];
	for (let pass = 1; ; pass++) {
		onPass?.(pass, edges.length);
		const split = splitAtHotCells(edges, hotCells(edges));
		if (split.length === edges.length) return edges;
		if (pass === mostPasses) {
			const whole = new Set(split);
			throw new UnsettledNoding(
				pass,
				edges.filter((edge) => !whole.has(edge)),
			);
		}
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
		for (const j of index.search(...boxOf([edge.a, edge.b]))) {
			if (j <= i) continue;
			const crossing = crossingOf(edge, edges[j]!);
			if (crossing) hot.set(cellKey(crossing), crossing);
		}
	});
	return [...hot.values()];
}

function indexOf(edges: Edge[]): Flatbush {
	const index = new Flatbush(edges.length);
	for (const edge of edges) index.add(...boxOf([edge.a, edge.b]));
	index.finish();
	return index;
}

/** The cell in which two edges properly cross; undefined where they only touch or run parallel. */
function crossingOf(p: Edge, q: Edge): Cell | undefined {
	const px = p.b[0] - p.a[0];
	const py = p.b[1] - p.a[1];
	const qx = q.b[0] - q.a[0];
	const qy = q.b[1] - q.a[1];
	const cross = px * qy - py * qx;
	const sign = Math.sign(cross);
	const dx = q.a[0] - p.a[0];
	const dy = q.a[1] - p.a[1];
	// How far along p and along q, as numerators over `span`, which is 0 for parallels. All are whole numbers below 2^53.
	const span = cross * sign;
	const s = (dx * qy - dy * qx) * sign;
	const t = (dx * py - dy * px) * sign;
	if (s <= 0 || s >= span || t <= 0 || t >= span) return undefined;
	return [p.a[0] + roundedShare(s, px, span), p.a[1] + roundedShare(s, py, span)];
}

/** `s · d / span` to the nearest whole number, halves upwards. The product may pass 2^53, hence BigInt. */
function roundedShare(s: number, d: number, span: number): number {
	const numerator = 2n * BigInt(s) * BigInt(d) + BigInt(span);
	const denominator = 2n * BigInt(span);
	const quotient = numerator / denominator;
	// BigInt divides towards zero.
	return Number(numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient);
}

function splitAtHotCells(edges: Edge[], hot: Cell[]): Edge[] {
	const index = new Flatbush(hot.length);
	for (const [x, y] of hot) index.add(x, y, x, y);
	index.finish();
	return edges.flatMap((edge) => {
		const on = index
			.search(...boxOf([edge.a, edge.b]))
			.map((i) => hot[i]!)
			.filter((cell) => passesThrough(edge, cell));
		if (on.length === 0) return [edge];
		const along = (cell: Cell) =>
			(cell[0] - edge.a[0]) * (edge.b[0] - edge.a[0]) + (cell[1] - edge.a[1]) * (edge.b[1] - edge.a[1]);
		const chain = [edge.a, ...on.sort((p, q) => along(p) - along(q)), edge.b];
		return chain.slice(1).map((b, i) => ({ a: chain[i]!, b, tags: edge.tags }));
	});
}

/** Whether an edge passes through a cell that is not one of its ends. */
function passesThrough({ a, b }: Edge, cell: Cell): boolean {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const x = cell[0] - a[0];
	const y = cell[1] - a[1];
	// An edge that enters a cell beyond its ends passes the cell's centre between them.
	const along = x * dx + y * dy;
	if (along <= 0 || along >= dx * dx + dy * dy) return false;
	// A line meets the closed square when twice its distance from the centre, in the square's own norm, is at most 1.
	const off = 2 * (x * dy - y * dx);
	const reach = Math.abs(dx) + Math.abs(dy);
	// Of the square's corners only the lower left belongs to it, and a line touches that one alone when it falls: edges
	// run from left to right.
	return Math.abs(off) < reach || (off === -reach && dy < 0);
}
