import Delaunator from 'delaunator';
import type { Box } from '../../../src/lib/geo/box.ts';
import type { Cell } from '../../../scripts/partition/grid.ts';

/** A frame cut into one cell around each site (Voronoi), every line between two of them drawn once. */
export interface Mosaic {
	arcs: Arc[];
	/** For each site the ring of its cell, counter-clockwise: positions of arcs, `~position` where it runs backwards. */
	rings: number[][];
}

/** A line between two cells of the mosaic; lines meet at their ends alone. */
export interface Arc {
	line: Cell[];
	/** Sites on the left and right of the line's direction; -1 is beyond the frame. */
	left: number;
	right: number;
}

/**
 * Cuts a frame into cells around sites. Lines bend like the record's own: between two ends a vertex every `spacing`
 * cells of the grid, each put aside by chance, but never out of the two triangles that the line makes with the sites
 * beside it. These triangles cover the frame without overlap, so lines cannot cross.
 *
 *           site
 *           / | \          the line from end to end may bend
 *      end ●~~~~~~● end    inside this kite, and is alone there
 *           \ | /
 *           site
 *
 * @param sites distinct cells of the grid, none on the frame
 * @param frame `[west, south, east, north]` in cells of the grid
 */
export function cutMosaic(sites: readonly Cell[], frame: Box, spacing: number, chance: () => number): Mosaic {
	const points = withReflections(sites, frame);
	const { triangles, halfedges } = new Delaunator(points);
	const ends = circumcentres(points, triangles, frame);
	const arcs: Arc[] = [];
	/** By half-edge between two sites: its arc, `~arc` when that runs the other way round; absent where it has no length. */
	const arcOf = new Map<number, number>();
	const near: number[] = new Array<number>(sites.length).fill(-1);

	for (let edge = 0; edge < triangles.length; edge++) {
		const site = triangles[edge]!;
		if (site < sites.length) near[site] = edge;
		const twin = halfedges[edge]!;
		if (twin < edge) continue;
		const other = triangles[nextOf(edge)]!;
		if (site >= sites.length && other >= sites.length) continue;
		const within = (point: number) => (point < sites.length ? point : -1);
		const [left, right] = [within(site), within(other)];
		const line = bent(
			ends[triangleOf(edge)]!,
			ends[triangleOf(twin)]!,
			[points[2 * site]!, points[2 * site + 1]!],
			// The frame is straight.
			left < 0 || right < 0 ? Infinity : spacing,
			chance,
		);
		if (line.length < 2) continue;
		// From the triangle of a half-edge into the next one, the site at which it begins is on the left.
		arcOf.set(edge, arcs.length);
		arcOf.set(twin, ~arcs.length);
		arcs.push({ line, left, right });
	}
	return { arcs, rings: near.map((edge) => ringAround(edge, halfedges, arcOf)) };
}

/** The arcs around the site at which a half-edge begins, in turn. */
function ringAround(
	first: number,
	halfedges: Readonly<Int32Array>,
	arcOf: ReadonlyMap<number, number>,
): number[] {
	const ring: number[] = [];
	let edge = first;
	do {
		const arc = arcOf.get(edge);
		if (arc !== undefined) ring.push(arc);
		// On into the triangle that the arc leads to, where another half-edge begins at the site.
		edge = nextOf(halfedges[edge]!);
	} while (edge !== first);
	return ring;
}

const triangleOf = (edge: number) => Math.floor(edge / 3);
const nextOf = (edge: number) => (edge % 3 === 2 ? edge - 2 : edge + 1);

/** The sites and their mirror images beyond each side of the frame, which then is the line between the two. */
function withReflections(sites: readonly Cell[], [west, south, east, north]: Box): Float64Array {
	const points = new Float64Array(sites.length * 10);
	sites.forEach(([x, y], i) => {
		const images = [x, y, 2 * west - x, y, 2 * east - x, y, x, 2 * south - y, x, 2 * north - y];
		for (let image = 0; image < 5; image++)
			points.set(images.slice(2 * image, 2 * image + 2), 2 * (image * sites.length + i));
	});
	return points;
}

/** The point as far from each corner, of every triangle: where three cells meet. On the grid, and inside the frame. */
function circumcentres(
	points: Float64Array,
	triangles: Readonly<Uint32Array>,
	[west, south, east, north]: Box,
): Cell[] {
	const centres: Cell[] = [];
	for (let t = 0; t < triangles.length; t += 3) {
		const [ax, ay] = [points[2 * triangles[t]!]!, points[2 * triangles[t]! + 1]!];
		const [bx, by] = [points[2 * triangles[t + 1]!]! - ax, points[2 * triangles[t + 1]! + 1]! - ay];
		const [cx, cy] = [points[2 * triangles[t + 2]!]! - ax, points[2 * triangles[t + 2]! + 1]! - ay];
		const [b, c, d] = [bx * bx + by * by, cx * cx + cy * cy, 2 * (bx * cy - by * cx)];
		const x = Math.round(ax + (cy * b - by * c) / d);
		const y = Math.round(ay + (bx * c - cx * b) / d);
		centres.push([Math.min(east, Math.max(west, x)), Math.min(north, Math.max(south, y))]);
	}
	return centres;
}

/** A line from one end to another that bends inside the kite it makes with a site and its mirror image. */
function bent(from: Cell, to: Cell, site: Cell, spacing: number, chance: () => number): Cell[] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	if (length === 0) return [from];
	const [sx, sy] = [site[0] - from[0], site[1] - from[1]];
	/** How far along the line the site lies, and how far off, both as a share of its length. */
	const along = (sx * dx + sy * dy) / length ** 2;
	const off = Math.abs(sx * dy - sy * dx) / length ** 2;
	const parts = Math.floor(length / spacing);
	const line: Cell[] = [from];
	for (let part = 1; part < parts; part++) {
		const share = part / parts;
		// How high the kite is here; a site before or beyond the ends leans the triangle over.
		const up = along > 0 ? share / along : Infinity;
		const down = along < 1 ? (1 - share) / (1 - along) : Infinity;
		const room = off * Math.min(1, up, down);
		const aside = Math.min(room, 1 / parts) * (chance() - 0.5);
		line.push([Math.round(from[0] + dx * share - dy * aside), Math.round(from[1] + dy * share + dx * aside)]);
	}
	line.push(to);
	return line;
}
