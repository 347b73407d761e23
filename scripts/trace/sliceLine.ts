import type { Position } from '../../src/lib/geo/position.ts';
import { lengthKm } from '../../src/lib/geo/sphere.ts';
import { nearestOnLine, type Foot } from './nearestOnLine.ts';

/**
 * The part of a line between the points nearest `from` and `to`, in that direction, keeping every vertex between.
 * On a closed ring there are two ways: the one that passes nearest `via` is taken, else the shorter.
 */
export function sliceLine(line: Position[], from: Position, to: Position, via?: Position): Position[] {
	const start = nearestOnLine(line, from);
	const end = nearestOnLine(line, to);
	if (!isClosed(line)) return between(line, start, end);
	const ways = [forward(line, start, end), forward(line, end, start).reverse()] as const;
	if (via) return nearestOnLine(ways[0], via).km <= nearestOnLine(ways[1], via).km ? ways[0] : ways[1];
	return lengthKm(ways[0]) <= lengthKm(ways[1]) ? ways[0] : ways[1];
}

function isClosed(line: Position[]): boolean {
	const first = line[0]!;
	const last = line[line.length - 1]!;
	return line.length > 3 && first[0] === last[0] && first[1] === last[1];
}

function between(line: Position[], start: Foot, end: Foot): Position[] {
	if (start.place > end.place) return between(line, end, start).reverse();
	return [start.point, ...line.slice(start.index + 1, Math.ceil(end.place)), end.point];
}

/** From one foot to another in the ring's own direction, over its seam if need be. */
function forward(ring: Position[], start: Foot, end: Foot): Position[] {
	if (start.place <= end.place) return between(ring, start, end);
	return [
		start.point,
		...ring.slice(start.index + 1),
		...ring.slice(1, Math.max(1, Math.ceil(end.place))),
		end.point,
	];
}
