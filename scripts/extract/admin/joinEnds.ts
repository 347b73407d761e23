import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';

/**
 * Brings line ends that lie close together to one place: the first one's end, exactly.
 * `fixed` places (the border's and coast's vertices) win over other ends.
 *
 *     a──── ·          a────┐
 *            \    →          ├
 *     b─── ·  c        b────┘ c
 */
export function joinEnds(
	lines: Position[][],
	fixed: Position[],
	withinKm: number,
	toFixedKm: number,
): Position[][] {
	const anchors: Position[] = [];
	return lines.map((line) => {
		const joined = line.map((p) => p);
		for (const end of [0, joined.length - 1]) {
			const p = joined[end];
			const anchor = closest(p, anchors, withinKm) ?? closest(p, fixed, toFixedKm);
			if (anchor) joined[end] = anchor;
			if (!anchor || !anchors.includes(anchor)) anchors.push(joined[end]);
		}
		return joined;
	});
}

function closest(p: Position, places: Position[], withinKm: number): Position | null {
	let best: Position | null = null;
	for (const place of places) {
		// A degree of latitude is 111 km: a cheap way past nearly all of them.
		if (Math.abs(place[1] - p[1]) * 111 > withinKm) continue;
		if (distanceKm(place, p) <= (best ? distanceKm(best, p) : withinKm)) best = place;
	}
	return best;
}
