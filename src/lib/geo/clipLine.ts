import { isInBox, type Box } from './box';
import { roundPosition, type Position } from './position';

/**
 * The parts of a line inside a box. A cut point has the box's own number in the coordinate it was
 * cut on, so "is it on the edge" is an exact test later. The other coordinate is rounded to 5 decimals.
 *
 *     ──a───┐b
 *           │c───d──   →   [a, b'] and [c', d] where b' and c' lie on the edge
 */
export function clipLine(line: readonly Position[], box: Readonly<Box>): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	const close = () => {
		if (piece.length > 1) pieces.push(piece);
		piece = [];
	};
	const [first] = line;
	if (first && isInBox(first, box)) piece.push(first);
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const cut = clipSegment(a, b, box);
		if (!cut) {
			close();
			continue;
		}
		if (piece.length === 0) piece.push(cut[0]);
		piece.push(cut[1]);
		if (!isInBox(b, box)) close();
	}
	close();
	return pieces;
}

type Side = readonly [axis: 0 | 1, value: number];

/** Liang–Barsky. */
function clipSegment(
	a: Position,
	b: Position,
	[west, south, east, north]: Readonly<Box>,
): [Position, Position] | null {
	const d: Position = [b[0] - a[0], b[1] - a[1]];
	let [enter, leave] = [0, 1];
	let enterSide: Side | null = null;
	let leaveSide: Side | null = null;
	const sides = [
		[0, west, 1],
		[0, east, -1],
		[1, south, 1],
		[1, north, -1],
	] as const;
	for (const [axis, value, sign] of sides) {
		const outward = (value - a[axis]) * sign;
		const step = d[axis] * sign;
		if (step === 0) {
			if (outward > 0) return null;
			continue;
		}
		const t = outward / step;
		if (step > 0 && t > enter) {
			enter = t;
			enterSide = [axis, value];
		}
		if (step < 0 && t < leave) {
			leave = t;
			leaveSide = [axis, value];
		}
	}
	if (enter >= leave) return null;
	const at = (t: number, side: Side | null, original: Position): Position => {
		if (!side) return original;
		const point: Position = roundPosition([a[0] + d[0] * t, a[1] + d[1] * t]);
		point[side[0]] = side[1];
		return point;
	};
	return [at(enter, enterSide, a), at(leave, leaveSide, b)];
}
