import type { ParcelFeature } from '../../data/decode';
import { boxOf, type Box } from '../../geo/box';
import { polygonsOf } from '../../geo/geojson';
import { mercator } from '../../geo/mercator';
import { keptLast } from './keptLast';

/**
 * Where a state's name can stand. Scan lines across the visible map cut every parcel into runs; runs of one
 * state that touch are one run, so nothing has to be merged as polygons first. The best place is a long run
 * with the same state well above and below it: a name is wide and needs air.
 *
 *     ──────────███████████──────
 *     ─────███████(NAME)█████████   ← longest, and roomy: the name stands in its middle
 *     ────────██████████████─────
 */
export interface Spot {
	group: string;
	/** Mercator world units, 0…1. */
	x: number;
	y: number;
	/** Free length of the line at the spot, world units. */
	width: number;
	/** Share of the visible map that the state covers, 0…1. */
	share: number;
}

interface Shape {
	parcel: number;
	/** Mercator world units, like the rings. */
	box: Box;
	rings: Float64Array[];
}

interface Run {
	group: string;
	from: number;
	to: number;
}

/** Where a scan line runs inside a parcel, from left to right. */
interface Cut {
	parcel: number;
	spans: [from: number, to: number][];
}

/** Scan lines across the window. Finer ones find no better place for a name, only slower. */
const ROWS = 26;

/** Prepares parcels once; the result finds the spots of any grouping inside any window of Mercator world units. */
export function labelAnchorFinder(parcels: ParcelFeature[]) {
	const shapes = parcels.map(shapeOf);
	const cuts = new Map<string, Cut[][]>();
	return (groupOf: (parcel: number) => string | null, window: Box): Spot[] => {
		// Cutting the parcels is nearly all of the work, and depends on the window alone: years pass while it stands, and
		// a page has one window in all its languages.
		const cut = keptLast(cuts, window.join(), () => cutShapes(shapes, window));
		const rows = cut.map((cuts) => runsOf(cuts, groupOf));
		const best = new Map<string, Spot & { score: number }>();
		const covered = new Map<string, number>();
		const [left, top, right, bottom] = window;
		const rowHeight = (bottom - top) / ROWS;
		rows.forEach((runs, row) => {
			for (const run of runs) {
				const width = run.to - run.from;
				covered.set(run.group, (covered.get(run.group) ?? 0) + width * rowHeight);
				const x = (run.from + run.to) / 2;
				const air = Math.min(clearance(rows, row, -1, run.group, x), clearance(rows, row, 1, run.group, x));
				const score = width * (0.35 + Math.min(3, air));
				if (score <= (best.get(run.group)?.score ?? 0)) continue;
				best.set(run.group, {
					group: run.group,
					x,
					y: top + (row + 0.5) * rowHeight,
					width,
					share: 0,
					score,
				});
			}
		});
		const whole = (right - left) * (bottom - top);
		return [...best.values()]
			.map(({ group, x, y, width }) => ({ group, x, y, width, share: covered.get(group)! / whole }))
			.sort((a, b) => b.share - a.share);
	};
}

/** How many rows up or down the same state still covers x. */
function clearance(rows: Run[][], row: number, step: -1 | 1, group: string, x: number): number {
	let count = 0;
	for (let r = row + step; count < 3; r += step) {
		if (!rows[r]?.some((run) => run.group === group && run.from <= x && x <= run.to)) break;
		count++;
	}
	return count;
}

/** The shapes that each scan line meets in the window, with where it runs inside them. */
function cutShapes(shapes: Shape[], [left, top, right, bottom]: Box): Cut[][] {
	return Array.from({ length: ROWS }, (_, row) => {
		const y = top + ((row + 0.5) * (bottom - top)) / ROWS;
		return shapes.flatMap(({ parcel, box, rings }): Cut[] => {
			if (y < box[1] || y > box[3] || box[2] < left || box[0] > right) return [];
			const xs = crossings(rings, y);
			const spans: [number, number][] = [];
			for (let i = 0; i + 1 < xs.length; i += 2) {
				const from = Math.max(left, xs[i]!);
				const to = Math.min(right, xs[i + 1]!);
				if (to > from) spans.push([from, to]);
			}
			return spans.length > 0 ? [{ parcel, spans }] : [];
		});
	});
}

function runsOf(cuts: Cut[], groupOf: (parcel: number) => string | null): Run[] {
	return join(
		cuts.flatMap(({ parcel, spans }) => {
			const group = groupOf(parcel);
			return group === null ? [] : spans.map(([from, to]) => ({ group, from, to }));
		}),
	);
}

/** Neighbouring parcels share their vertices, so touching runs meet within rounding. */
const TOUCH = 1e-7;

function join(runs: Run[]): Run[] {
	const sorted = runs.sort((a, b) => a.from - b.from);
	const joined: Run[] = [];
	for (const run of sorted) {
		const last = joined.at(-1);
		if (last && last.group === run.group && run.from - last.to < TOUCH) last.to = Math.max(last.to, run.to);
		else joined.push(run);
	}
	return joined;
}

/** Where the rings cross a horizontal line, from left to right. */
function crossings(rings: Float64Array[], y: number): number[] {
	const xs: number[] = [];
	for (const ring of rings) {
		for (let i = 0; i + 3 < ring.length; i += 2) {
			const y0 = ring[i + 1]!;
			const y1 = ring[i + 3]!;
			if (y0 > y === y1 > y) continue;
			xs.push(ring[i]! + ((y - y0) / (y1 - y0)) * (ring[i + 2]! - ring[i]!));
		}
	}
	return xs.sort((a, b) => a - b);
}

function shapeOf({ id, geometry }: ParcelFeature): Shape {
	const rings = polygonsOf(geometry)
		.flat()
		.map((ring) => ring.map(mercator));
	return { parcel: id, box: boxOf(rings.flat()), rings: rings.map((ring) => Float64Array.from(ring.flat())) };
}
