import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';

/** Cells are about 3 km wide: a line may run along the shore by so much before it leaves the land. */
const NEAR_SHORE_M = 2500;

/**
 * Cuts a line that runs on into the sea where it first comes to the coast, and ends it exactly on the
 * coast's nearest vertex. The line must start inland.
 */
export function endOnCoast(line: Position[], coast: Position[][]): Position[] {
	const index = new SegmentIndex(coast);
	for (let i = 0; i < line.length; i++) {
		const hit = index.nearest(line[i], NEAR_SHORE_M);
		if (!hit) continue;
		const vertices = coast[hit.line];
		const [a, b] = [vertices[hit.at], vertices[hit.at + 1]];
		const end = distanceKm(a, line[i]) <= distanceKm(b, line[i]) ? a : b;
		return [...line.slice(0, i), end];
	}
	throw new Error(`the line from ${line[0].join()} never comes to the coast`);
}
