import type { Position } from '../../src/lib/atlas/model.ts';
import { distanceKm } from '../sphere/distance.ts';

export interface Foot {
	/** The nearest point, rounded to nothing: the caller rounds. */
	point: Position;
	/** Index of the vertex before it. */
	index: number;
	/** Place along the line in vertices, `index + fraction`. */
	place: number;
	km: number;
}

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
	const [ax, ay] = line[best.index]!;
	const [bx, by] = line[Math.min(best.index + 1, line.length - 1)]!;
	const point: Position = [ax + (bx - ax) * best.fraction, ay + (by - ay) * best.fraction];
	return { point, index: best.index, place: best.index + best.fraction, km: distanceKm(point, to) };
}
