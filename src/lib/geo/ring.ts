import type { Position } from './position';
import { distanceKm } from './sphere';

/* A ring is a closed line on a plane: its last point is its first. */

/** Whether a line is a ring. */
export function isClosed(line: readonly (readonly number[])[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return line.length > 3 && first![0] === last![0] && first![1] === last![1];
}

/** Twice the signed area of a ring, in the plane's own unit squared; positive is counter-clockwise where y runs up. */
export function twiceSignedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = ring[i - 1]!;
		const [x1, y1] = ring[i]!;
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}

/** Where a ring crosses the horizontal line at `y`, from left to right: in at the first, out at the next, and so on. */
export function crossingsAt(ring: readonly Position[], y: number): number[] {
	const xs: number[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1]!;
		const [bx, by] = ring[i]!;
		if (ay > y !== by > y) xs.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
	}
	return xs.sort((a, b) => a - b);
}

/** Whether a point lies in a ring (even–odd rule). On the ring itself it may be either. */
export function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
	return crossingsAt(ring, y).filter((crossing) => x < crossing).length % 2 === 1;
}

/** Whether a point lies in a polygon: in its outer ring and in none of its holes. On an edge it may be either. */
export function isInPolygon(point: Position, [outer, ...holes]: readonly (readonly Position[])[]): boolean {
	return outer !== undefined && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole));
}

/**
 * Strings the pieces of one outline together into a ring; null if some of it is missing. The ends of two pieces may
 * lie `withinKm` apart: the first's is kept.
 *
 *     a──b  b'──c  c──a   →   a──b──c──a
 */
export function chainRing(pieces: readonly Position[][], withinKm: number): Position[] | null {
	const [first = [], ...left] = pieces;
	const ring = [...first];
	const meets = (p: Position | undefined) => distanceKm(p!, ring.at(-1)!) < withinKm;
	while (left.length > 0) {
		const next = left.findIndex((piece) => meets(piece[0]) || meets(piece.at(-1)));
		const [piece] = left.splice(next, 1);
		if (next < 0 || !piece) return null;
		ring.push(...(meets(piece[0]) ? piece : [...piece].reverse()).slice(1));
	}
	const start = ring[0];
	if (!start || !meets(start)) return null;
	ring[ring.length - 1] = start;
	return ring;
}
