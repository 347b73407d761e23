import { boxOf, type Box } from '../../../geo/box';
import type { Point } from '../../../geo/position';
import { isClosed } from '../../../geo/ring';
import type { WorldLine } from './detail';

/** A run of a mesh's segments and the box around them. */
export interface Run {
	from: number;
	/** Segments. */
	count: number;
	box: Box;
}

/**
 * Lines as points one after another, four floats each: x, y (world units off the origin), `third`, the line's id.
 * The `i`th segment is drawn from points `i` to `i + 3`: the one before it, its two ends and the one after it. About every line stands a point whose
 * `third` is −1: what begins or ends there is no segment.
 *
 *     line a–b–c   →   (a) a b c (c)      a ring: the point before and the point after instead
 */
export interface LineMesh {
	points: Float32Array;
	segments: number;
	runs: Run[];
}

/** Segments to a run: few enough to pass over those out of sight, many enough to need few draws. */
const RUN = 64;

/**
 * @param thirdOf the value at each of a line's points, not negative: the length up to it unless told otherwise
 */
export function lineMesh<Line extends WorldLine>(
	lines: readonly Line[],
	thirdOf: (line: Line) => number[] = ({ line }) => lengthsAlong(line),
): LineMesh {
	const drawn = lines.filter(({ line }) => line.length > 1);
	const size = drawn.reduce((sum, { line }) => sum + line.length + 2, 0);
	const points = new Float32Array(size * 4);
	const runs: Run[] = [];
	let at = 0;
	const put = ([x, y]: Point, third: number, id: number) => points.set([x, y, third, id], 4 * at++);
	for (const one of drawn) {
		const { id, line } = one;
		const third = thirdOf(one);
		const first = at;
		const ring = isClosed(line);
		put(ring ? line.at(-2)! : line[0]!, -1, id);
		line.forEach((point, i) => put(point, third[i]!, id));
		put(ring ? line[1]! : line.at(-1)!, -1, id);
		for (let i = 0; i < line.length - 1; i += RUN) {
			const count = Math.min(RUN, line.length - 1 - i);
			runs.push({ from: first + i, count, box: boxOf(line.slice(i, i + count + 1)) });
		}
	}
	return { points, segments: Math.max(0, size - 3), runs };
}

/** World units from a line's start to each of its points. */
function lengthsAlong(line: readonly Point[]): number[] {
	let sum = 0;
	return line.map(([x, y], i) => {
		const [x0, y0] = line[i - 1] ?? [x, y];
		return (sum += Math.hypot(x - x0, y - y0));
	});
}

/** A gap of so many segments out of sight is drawn along: cheaper than another draw. */
const GAP = 1500;

/** What of a mesh is in sight, as few `[from, count]` as worth it. @param window world units off the origin */
export function runsInSight({ runs }: LineMesh, window: Box): [from: number, count: number][] {
	const [left, top, right, bottom] = window;
	const seen: [number, number][] = [];
	for (const { from, count, box } of runs) {
		if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) continue;
		const last = seen.at(-1);
		if (last && from - (last[0] + last[1]) < GAP) last[1] = from + count - last[0];
		else seen.push([from, count]);
	}
	return seen;
}
