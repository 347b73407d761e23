import type { Position } from './position';

/** `[west, south, east, north]`, degrees; on a plane whose y runs down the page, `[left, top, right, bottom]`. */
export type Box = [number, number, number, number];

/** The box around all of some boxes. @throws RangeError when there are none */
export function boxAround(boxes: readonly Readonly<Box>[]): Box {
	if (boxes.length === 0) throw new RangeError('no boxes');
	return [
		Math.min(...boxes.map(([west]) => west)),
		Math.min(...boxes.map(([, south]) => south)),
		Math.max(...boxes.map(([, , east]) => east)),
		Math.max(...boxes.map(([, , , north]) => north)),
	];
}

/** The box around some points; around none, one that is inside out. */
export function boxOf(points: Iterable<Readonly<Position>>): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	}
	return box;
}

/** Whether a point lies in a box, its edge included. */
export function isInBox([x, y]: Readonly<Position>, [west, south, east, north]: Readonly<Box>): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}

/** Whether a point lies on a box's edge, exactly: `clipLine` writes the box's own number. */
export function isOnBoxEdge(point: Readonly<Position>, box: Readonly<Box>): boolean {
	const [x, y] = point;
	return isInBox(point, box) && (x === box[0] || x === box[2] || y === box[1] || y === box[3]);
}
