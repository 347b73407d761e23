import type { Position } from '../../../src/lib/geo/position.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';

export interface Offset {
	/** Metres from the line; positive on its left. */
	metres: number;
	/** The place on the line, as vertex and share of the edge after it. */
	at: number;
}

/** How far to which side of a line a place lies; the nearest place of the line decides. */
export function sideOf(line: Position[]): (p: Position) => Offset {
	const index = new SegmentIndex([line]);
	return (p) => {
		const foot = index.nearest(p, 60_000);
		if (!foot) throw new Error(`${p.join()} lies more than 60 km from the line`);
		const { at, along, metres } = foot;
		const normals = [normalOf(line, at, p)];
		// At a corner the edge alone may give the wrong side: both edges' normals together do not.
		if (along === 0 && at > 0) normals.push(normalOf(line, at - 1, p));
		if (along === 1 && at + 2 < line.length) normals.push(normalOf(line, at + 1, p));
		const corner = line[along === 1 ? at + 1 : at];
		const k = Math.cos((p[1] * Math.PI) / 180);
		const [dx, dy] = [(p[0] - corner[0]) * k, p[1] - corner[1]];
		const left = normals.reduce((sum, [x, y]) => sum + x * dx + y * dy, 0);
		return { metres: Math.sign(left) * metres, at: at + along };
	};
}

/** The unit normal to the left of an edge, on the plane at a place. */
function normalOf(line: Position[], at: number, [, lat]: Position): [number, number] {
	const k = Math.cos((lat * Math.PI) / 180);
	const [dx, dy] = [(line[at + 1][0] - line[at][0]) * k, line[at + 1][1] - line[at][1]];
	const length = Math.hypot(dx, dy) || 1;
	return [-dy / length, dx / length];
}
