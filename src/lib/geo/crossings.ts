import Flatbush from 'flatbush';
import { boxOf } from './box';
import type { Position } from './position';

/** One segment of one line: the segment from vertex `at` to vertex `at + 1`. */
export interface SegmentRef {
	line: number;
	at: number;
}

/**
 * Every pair of segments that touch where they should not: a crossing, or a vertex on another segment.
 * Sharing an end vertex is how a network is joined, so that alone does not count; lying on top of each
 * other does.
 *
 *     a─────┬──b   touches, reported        a──────b
 *           │                                      │  shares b, not reported
 *           c                                      c
 */
export function findCrossings(lines: readonly (readonly Position[])[]): [SegmentRef, SegmentRef][] {
	const segments = lines.flatMap((line, index) =>
		line.slice(1).map((b, at) => ({ line: index, at, a: line[at]!, b })),
	);
	if (segments.length === 0) return [];
	const tree = new Flatbush(segments.length);
	for (const { a, b } of segments) tree.add(...boxOf([a, b]));
	tree.finish();
	return segments.flatMap(({ a, b, ...one }, i) =>
		tree
			.search(...boxOf([a, b]), (j) => j > i)
			.map((j) => segments[j]!)
			.filter((other) => clash(a, b, other.a, other.b))
			.map(({ line, at }): [SegmentRef, SegmentRef] => [one, { line, at }]),
	);
}

function clash(a: Position, b: Position, c: Position, d: Position): boolean {
	const shared = same(a, c) || same(a, d) ? a : same(b, c) || same(b, d) ? b : null;
	if (shared) {
		const p = shared === a ? b : a;
		const q = same(c, shared) ? d : c;
		if (same(p, q)) return true;
		// Two segments from one point overlap only when they leave it in the same direction.
		const dot = (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1]);
		return side(shared, p, q) === 0 && dot > 0;
	}
	const [c1, d1, a1, b1] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
	if (c1 * d1 < 0 && a1 * b1 < 0) return true;
	return (
		(c1 === 0 && within(a, b, c)) ||
		(d1 === 0 && within(a, b, d)) ||
		(a1 === 0 && within(c, d, a)) ||
		(b1 === 0 && within(c, d, b))
	);
}

/** +1 left, −1 right, 0 on the line, in whole units of 1e-5°, where the products are exact. */
function side(a: Position, b: Position, p: Position): number {
	const u = (x: number) => Math.round(x * 1e5);
	return Math.sign((u(b[0]) - u(a[0])) * (u(p[1]) - u(a[1])) - (u(b[1]) - u(a[1])) * (u(p[0]) - u(a[0])));
}

function within(a: Position, b: Position, p: Position): boolean {
	return (
		Math.min(a[0], b[0]) <= p[0] &&
		p[0] <= Math.max(a[0], b[0]) &&
		Math.min(a[1], b[1]) <= p[1] &&
		p[1] <= Math.max(a[1], b[1])
	);
}

function same(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
