import { mercator, worldPx } from '../../../geo/mercator';
import type { Point, Position } from '../../../geo/position';
import { thinPlane } from '../../../geo/simplify';

/** A line in Mercator world units off an origin, y southward, with the number under which its look is found. */
export interface WorldLine {
	id: number;
	line: Point[];
}

/** Where the world units of an atlas are counted from: near its middle, so that 32 bits are enough for them. */
export type Origin = Point;

/** The origin in the middle of a frame, `[west, south, east, north]`. */
export function originOf([west, south, east, north]: readonly [number, number, number, number]): Origin {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	return [(left + right) / 2, (top + bottom) / 2];
}

/** Brings a line of degrees into world units off an origin. */
export function fromOrigin(line: readonly Readonly<Position>[], [x0, y0]: Origin): Point[] {
	return line.map(([lon, lat]) => {
		const [x, y] = mercator([lon, lat]);
		return [x - x0, y - y0];
	});
}

/** A drawn line strays at most so far from the true one at its level, pixels. */
export const FINE_PX = 0.2;

/**
 * Lines as fine as one zoom level shows them; both ends of each stay, so that lines which met still do.
 *
 * @param tolerance pixels at the level
 */
export function atLevel<Line extends WorldLine>(
	lines: readonly Line[],
	level: number,
	tolerance = FINE_PX,
): Line[] {
	const unit = tolerance / worldPx(level);
	return lines.map((one) => ({ ...one, line: thinPlane(one.line, unit) }));
}
