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
import { cellKey, type Cell } from './grid.ts';
import { PairIds } from './pairIds.ts';
import { Stripes } from './stripes.ts';

export interface TaggedLine {
	cells: Cell[];
	tag: number;
}

/** An edge between two grid vertices, with the tags of every line that runs along it. `a` is before `b` in order. */
export interface Edge {
	a: Cell;
	b: Cell;
	/** Edges with the same tags share one set. */
	tags: ReadonlySet<number>;
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
	const tagSets = new TagSets();
	const drawn = new EdgeSet(
		tagSets,
		lines.reduce((sum, { cells }) => sum + cells.length, 0),
	);
	for (const { cells, tag } of lines) drawn.addAlong(cells, tagSets.of(tag));
	let { edges, fresh } = drawn;
	if (edges.length === 0) return [];
	for (let pass = 1; ; pass++) {
		onPass?.(pass, edges.length);
		const passed = hotCellsPassed(edges, fresh);
		if (passed.size === 0) return edges;
		if (pass === mostPasses) {
			throw new UnsettledNoding(
				pass,
				edges.filter((_, i) => passed.has(i)),
			);
		}
		const split = new EdgeSet(tagSets, edges.length + passed.size);
		edges.forEach((edge, i) => {
			const cells = passed.get(i);
			if (cells) split.addAlong([edge.a, ...inOrder(cells, edge), edge.b], edge.tags);
			else split.addAlong([edge.a, edge.b], edge.tags, false);
		});
		({ edges, fresh } = split);
	}
}

/** Edges by their ends: equal ones are one with the tags of both, and an edge without length is none. */
class EdgeSet {
	readonly edges: Edge[] = [];
	/** Whether an edge was in no set before, by its index. */
	readonly fresh: boolean[] = [];
	readonly #tagSets: TagSets;
	readonly #vertices: PairIds;
	/** The cells by the vertices' numbers: edges that meet share one object. */
	readonly #cells: Cell[] = [];
	readonly #ends: PairIds;

	/** @param expected how many edges may come */
	constructor(tagSets: TagSets, expected: number) {
		this.#tagSets = tagSets;
		this.#vertices = new PairIds(expected);
		this.#ends = new PairIds(expected);
	}

	/** Adds the edges of a line, each turned so that `a` is before `b`. */
	addAlong(cells: readonly Cell[], tags: ReadonlySet<number>, fresh = true): void {
		if (cells.length < 2) return;
		let from = this.#idOf(cells[0]!);
		for (let i = 1; i < cells.length; i++) {
			const to = this.#idOf(cells[i]!);
			if (from !== to) this.#add(from, to, tags, fresh);
			from = to;
		}
	}

	#add(from: number, to: number, tags: ReadonlySet<number>, fresh: boolean): void {
		const [a, b] = isBefore(this.#cells[from]!, this.#cells[to]!) ? [from, to] : [to, from];
		const id = this.#ends.idOf(a, b);
		if (id === this.edges.length) {
			this.edges.push({ a: this.#cells[a]!, b: this.#cells[b]!, tags });
			this.fresh.push(fresh);
		} else this.edges[id]!.tags = this.#tagSets.union(this.edges[id]!.tags, tags);
	}

	#idOf(cell: Cell): number {
		const id = this.#vertices.idOf(cell[0], cell[1]);
		if (id === this.#cells.length) this.#cells.push(cell);
		return id;
	}
}

/** One set for each combination of tags. */
class TagSets {
	readonly #single = new Map<number, ReadonlySet<number>>();
	readonly #unions = new Map<ReadonlySet<number>, Map<ReadonlySet<number>, ReadonlySet<number>>>();

	of(tag: number): ReadonlySet<number> {
		return getOrMake(this.#single, tag, () => new Set([tag]));
	}

	/** The tags of the first, then those of the second. */
	union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
		if (a === b) return a;
		return getOrMake(
			getOrMake(this.#unions, a, () => new Map()),
			b,
			() => new Set([...a, ...b]),
		);
	}
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}

function isBefore(a: Cell, b: Cell): boolean {
	return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

/**
 * The hot cells that edges pass through between their ends, by the index of the edge; one may be named twice. Hot is
 * every vertex, and every crossing rounded to its cell. A vertex that an edge passes is the end of another whose box
 * meets the edge's.
 *
 * @param fresh edges that no earlier pass has seen. Two that one has seen neither cross nor pass each other's ends: it
 *   would have split one of them.
 */
function hotCellsPassed(edges: Edge[], fresh: boolean[]): Map<number, Cell[]> {
	const passed = new Map<number, Cell[]>();
	const offer = (i: number, cell: Cell): void => {
		if (passesThrough(edges[i]!, cell)) getOrMake(passed, i, () => [] as Cell[]).push(cell);
	};
	const crossings = new Map<number, Cell>();
	const stripes = new Stripes(boxesOf(edges));
	stripes.eachPair((i, j) => {
		if (!fresh[i] && !fresh[j]) return;
		const p = edges[i]!;
		const q = edges[j]!;
		offer(i, q.a);
		offer(i, q.b);
		offer(j, p.a);
		offer(j, p.b);
		// Most pairs follow each other along a line.
		if (p.b === q.a || p.a === q.b || p.a === q.a || p.b === q.b) return;
		const crossing = crossingOf(p, q);
		if (crossing) crossings.set(cellKey(crossing), crossing);
	});
	for (const cell of crossings.values()) stripes.eachAround(cell, (i) => offer(i, cell));
	return passed;
}

/** Left, bottom, right and top of each edge; `a` is before `b`, so it lies to the left. */
function boxesOf(edges: Edge[]): Int32Array {
	const boxes = new Int32Array(4 * edges.length);
	edges.forEach(({ a, b }, i) => {
		boxes[4 * i] = a[0];
		boxes[4 * i + 1] = Math.min(a[1], b[1]);
		boxes[4 * i + 2] = b[0];
		boxes[4 * i + 3] = Math.max(a[1], b[1]);
	});
	return boxes;
}

/** Cells in the order in which an edge passes them, each once. */
function inOrder(cells: Cell[], { a, b }: Edge): Cell[] {
	const along = (cell: Cell) => (cell[0] - a[0]) * (b[0] - a[0]) + (cell[1] - a[1]) * (b[1] - a[1]);
	return cells
		.sort((p, q) => along(p) - along(q) || p[0] - q[0] || p[1] - q[1])
		.filter((cell, i, all) => i === 0 || cellKey(cell) !== cellKey(all[i - 1]!));
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
