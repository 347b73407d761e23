import type { Point, Position } from './position';
import { isClosed } from './ring';
import { toSegment } from './sphere';

/** How far a point is from the segment ab. */
type Distance = (p: Position, a: Position, b: Position) => number;

const metresFrom: Distance = (p, a, b) => toSegment(p, a, b).metres;

/** On a plane. Plain numbers: this runs for every point of every line that is drawn. */
const planeFrom: Distance = (p, a, b) => {
	const px = p[0] - a[0];
	const py = p[1] - a[1];
	const bx = b[0] - a[0];
	const by = b[1] - a[1];
	const length2 = bx * bx + by * by;
	const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / length2));
	return Math.hypot(px - t * bx, py - t * by);
};

/** Douglas–Peucker on a plane, in the plane's own unit, e.g. pixels. Both ends stay. */
export function simplifyPlane(line: Point[], tolerance: number): Point[] {
	if (line.length < 3) return line;
	const kept = keptWithin(line, [[0, line.length - 1]], tolerance, planeFrom);
	return line.filter((_, i) => kept[i]);
}

/**
 * As `simplifyPlane`, but points as near each other as the tolerance fall first, which leaves little to the slower
 * work. A dropped point may lie up to twice the tolerance off.
 */
export function thinPlane(line: Point[], tolerance: number): Point[] {
	if (line.length < 3) return line;
	const near = tolerance ** 2;
	let [x, y] = line[0]!;
	const kept = [line[0]!];
	for (let i = 1; i < line.length - 1; i++) {
		const point = line[i]!;
		if ((point[0] - x) ** 2 + (point[1] - y) ** 2 < near) continue;
		[x, y] = point;
		kept.push(point);
	}
	kept.push(line.at(-1)!);
	return simplifyPlane(kept, tolerance);
}

/**
 * Douglas–Peucker on the globe: the indices of the vertices to keep, ends included, so that no dropped vertex lies
 * further than `toleranceM` metres from the line that is left.
 */
export function keptVertices(line: Position[], toleranceM: number): number[] {
	const last = line.length - 1;
	// A ring's two ends are one point: without a second anchor everything would be measured from it.
	const middle = isClosed(line) ? farthestBetween(line, 0, last).index : last;
	const spans: Span[] =
		middle < last
			? [
					[0, middle],
					[middle, last],
				]
			: [[0, last]];
	const kept = keptWithin(line, spans, toleranceM, metresFrom);
	return Array.from(kept.keys()).filter((i) => kept[i]);
}

/** The vertex strictly between two others that lies farthest from the chord, metres; index −1 if there is none. */
export function farthestBetween(
	line: Position[],
	from: number,
	to: number,
): { index: number; metres: number } {
	const { index, distance } = farthest(line, from, to, metresFrom);
	return { index, metres: distance };
}

type Span = [from: number, to: number];

function keptWithin(line: Position[], spans: Span[], tolerance: number, distanceFrom: Distance): Uint8Array {
	const kept = new Uint8Array(line.length);
	for (const [from, to] of spans) kept[from] = kept[to] = 1;
	const left = [...spans];
	for (let span = left.pop(); span; span = left.pop()) {
		const [from, to] = span;
		const { index, distance } = farthest(line, from, to, distanceFrom);
		if (index < 0 || distance <= tolerance) continue;
		kept[index] = 1;
		left.push([from, index], [index, to]);
	}
	return kept;
}

function farthest(
	line: Position[],
	from: number,
	to: number,
	distanceFrom: Distance,
): { index: number; distance: number } {
	let index = -1;
	let distance = -1;
	const [a, b] = [line[from]!, line[to]!];
	for (let i = from + 1; i < to; i++) {
		const off = distanceFrom(line[i]!, a, b);
		if (off > distance) {
			index = i;
			distance = off;
		}
	}
	return { index, distance };
}
