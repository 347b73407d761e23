import type { Position } from '../../src/lib/geo/position.ts';
import { distanceKm } from '../../src/lib/geo/sphere.ts';

export interface Foot {
	/** The nearest point, not rounded. */
	point: Position;
	/** Index of the vertex before it. */
	index: number;
	/** Place along the line in vertices, `index + fraction`. */
	place: number;
	km: number;
}

/** A foot this close to a vertex is that vertex: lines that should meet at a corner then do, without a stub. */
const VERTEX_KM = 0.15;

/**
 * The point of a line nearest to a position, on a plane whose x is scaled by cos(lat): exact enough for the
 * few kilometres over which it is used.
 */
export function nearestOnLine(line: Position[], to: Position): Foot {
	const scale = Math.cos((to[1] * Math.PI) / 180);
	let best = { square: Infinity, index: 0, fraction: 0 };
	for (let index = 0; index < line.length - 1; index++) {
		const [ax, ay] = line[index]!;
		const [bx, by] = line[index + 1]!;
		const dx = (bx - ax) * scale;
		const dy = by - ay;
		const px = (to[0] - ax) * scale;
		const py = to[1] - ay;
		const span = dx * dx + dy * dy;
		const fraction = span === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / span));
		const square = (px - fraction * dx) ** 2 + (py - fraction * dy) ** 2;
		if (square < best.square) best = { square, index, fraction };
	}
	const before = line[best.index]!;
	const after = line[Math.min(best.index + 1, line.length - 1)]!;
	const foot: Position = [
		before[0] + (after[0] - before[0]) * best.fraction,
		before[1] + (after[1] - before[1]) * best.fraction,
	];
	const near = [best.index, best.index + 1].find((i) => line[i] && distanceKm(line[i], foot) < VERTEX_KM);
	const point = near === undefined ? foot : line[near]!;
	const place = near ?? best.index + best.fraction;
	return { point, index: Math.floor(place), place, km: distanceKm(point, to) };
}
