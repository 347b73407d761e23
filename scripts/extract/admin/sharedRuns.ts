import type { Position } from '../../../src/lib/geo/position.ts';
import { lengthKm } from '../../../src/lib/geo/sphere.ts';
import type { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';

/** The two copies of a shared line lie this close, metres: ten times what their 16 bits explain. */
const SAME_M = 350;

/** A run may lose touch with the other copy for this long and is still one run. */
const GAP_KM = 6;

/** Runs shorter than this are where two regions only come near each other at a corner. */
const SHORTEST_KM = 6;

/** The stretches of a region's rings that run along another region's rings. */
export function sharedRuns(rings: Position[][], other: SegmentIndex): Position[][] {
	return rings
		.flatMap((ring) => runsOf(ring.slice(0, -1), other))
		.filter((run) => lengthKm(run) >= SHORTEST_KM);
}

function runsOf(points: Position[], other: SegmentIndex): Position[][] {
	const isNear = (p: Position) => other.nearest(p, SAME_M) !== null;
	const near = points.map(isNear);
	if (!near.includes(true)) return [];
	// Start off the shared line, so that no run is cut by the ring's own beginning.
	const start = Math.max(0, near.indexOf(false));
	const runs: Position[][] = [];
	let gap: Position[] = [];
	for (let k = 0; k < points.length; k++) {
		const i = (start + k) % points.length;
		if (!near[i]) {
			gap.push(points[i]);
			continue;
		}
		const last = runs.at(-1);
		const bridge = last && [last.at(-1)!, ...gap, points[i]];
		const goesOn = bridge && (gap.length ? lengthKm(bridge) < GAP_KM : isNear(middle(bridge[0], points[i])));
		if (goesOn) last.push(...gap, points[i]);
		else runs.push([points[i]]);
		gap = [];
	}
	return runs;
}

function middle(a: Position, b: Position): Position {
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
