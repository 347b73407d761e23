import type { Position } from 'geojson';
import { FRAME, isInside, type Box } from '../frame';

/**
 * The parts of a line inside a box. A cut point has the box's own number in the coordinate it was
 * cut on, so "is it on the edge" is an exact test later. The other coordinate is rounded to 5 decimals.
 *
 *     ──a───┐b
 *           │c───d──   →   [a, b'] and [c', d] where b' and c' lie on the edge
 */
export function clipLine(line: Position[], box: Box = FRAME): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	const close = () => {
		if (piece.length > 1) pieces.push(piece);
		piece = [];
	};
	if (isInside(line[0], box)) piece.push(line[0]);
	for (let i = 1; i < line.length; i++) {
		const cut = clipSegment(line[i - 1], line[i], box);
		if (!cut) {
			close();
			continue;
		}
		if (piece.length === 0) piece.push(cut[0]);
		piece.push(cut[1]);
		if (!isInside(line[i], box)) close();
	}
	close();
	return pieces;
}

/** Liang–Barsky. */
function clipSegment(a: Position, b: Position, box: Box): [Position, Position] | null {
	const d = [b[0] - a[0], b[1] - a[1]];
	let [enter, leave] = [0, 1];
	let [enterSide, leaveSide]: (readonly [axis: number, value: number] | null)[] = [null, null];
	const sides = [
		[0, box.west, 1],
		[0, box.east, -1],
		[1, box.south, 1],
		[1, box.north, -1],
	] as const;
	for (const [axis, value, sign] of sides) {
		const outward = (value - a[axis]) * sign;
		const step = d[axis] * sign;
		if (step === 0) {
			if (outward > 0) return null;
			continue;
		}
		const t = outward / step;
		if (step > 0 && t > enter) [enter, enterSide] = [t, [axis, value]];
		if (step < 0 && t < leave) [leave, leaveSide] = [t, [axis, value]];
	}
	if (enter >= leave) return null;
	const at = (t: number, side: readonly [number, number] | null, original: Position): Position => {
		if (!side) return original;
		const point: Position = [a[0] + d[0] * t, a[1] + d[1] * t].map((x) => Math.round(x * 1e5) / 1e5);
		point[side[0]] = side[1];
		return point;
	};
	return [at(enter, enterSide, a), at(leave, leaveSide, b)];
}
