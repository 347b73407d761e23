import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { removeLoops } from '../../../src/lib/geo/removeLoops.ts';
import { keptVertices } from '../../../src/lib/geo/simplify.ts';
import type { River } from '../schema.ts';
import type { RiverGraph } from './riverGraph';

export const TOLERANCE_M = 200;

/** A place in the table further than this from any river is a slip. */
const SNAP_KM = 30;

export interface Course {
	points: Position[];
	/** The vertices that came from a border, by `join()`: they must stay the border's own. */
	onBorder: Set<string>;
	stitched: { at: Position; km: number }[];
}

/** A river's line from source to mouth, over the graph and along the borders its table entry names. */
export function traceRiver(river: River, graph: RiverGraph, borders: Map<string, Position[]>): Course {
	const course: Course = { points: [], onBorder: new Set(), stitched: [] };
	let last: number | null = null;
	for (const step of river.course) {
		if ('border' in step) {
			const line = borders.get(step.border);
			if (!line) throw new Error(`${river.id}: no border ${step.border}`);
			const leg = between(line, step.from, step.to);
			for (const p of leg) course.onBorder.add(p.join());
			append(course, leg);
			last = null;
			continue;
		}
		const here = graph.nearest(step);
		if (here.km > SNAP_KM) throw new Error(`${river.id}: no river within ${SNAP_KM} km of ${step.join()}`);
		// After a border leg the route starts where the graph comes nearest to the border's end.
		const from = last ?? (course.points.length ? graph.nearest(course.points.at(-1)!).node : null);
		if (from !== null) {
			const route = graph.route(from, here.node);
			if (!route) throw new Error(`${river.id}: no way to ${step.join()}`);
			append(course, route.points);
			course.stitched.push(...route.jumps);
		}
		last = here.node;
	}
	return tidy(course);
}

/** A place in the table that lies on a side arm makes the route go there and back: such loops go. */
function tidy({ points, onBorder, stitched }: Course): Course {
	const whole = removeLoops(points);
	const runs: Position[][] = [];
	for (const p of whole) {
		const last = runs.at(-1);
		if (last && onBorder.has(last[0].join()) === onBorder.has(p.join())) last.push(p);
		else runs.push([p]);
	}
	const simple = runs.flatMap((run) => (onBorder.has(run[0].join()) ? run : simplified(run)));
	const kept = new Set(whole.map((p) => p.join()));
	return {
		points: removeLoops(simple),
		onBorder,
		stitched: stitched.filter(({ at }) => kept.has(at.join())),
	};
}

function append(course: Course, points: Position[]): void {
	const end = course.points.at(-1);
	if (!end) {
		course.points.push(...points);
		return;
	}
	const km = distanceKm(end, points[0]);
	if (km > 0) course.stitched.push({ at: end, km });
	course.points.push(...(km > 0 ? points : points.slice(1)));
}

function between(line: Position[], from: Position, to: Position): Position[] {
	const nearest = (place: Position) =>
		line.reduce((best, p, i) => (distanceKm(p, place) < distanceKm(line[best], place) ? i : best), 0);
	const [a, b] = [nearest(from), nearest(to)];
	return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse();
}

function simplified(points: Position[]): Position[] {
	return points.length < 3 ? points : keptVertices(points, TOLERANCE_M).map((i) => points[i]);
}
