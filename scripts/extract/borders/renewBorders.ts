import type { Position } from '../../../src/lib/geo/position.ts';
import { SegmentIndex } from '../../../src/lib/geo/segmentIndex.ts';
import { distanceKm } from '../../../src/lib/geo/sphere.ts';
import { ExtractError } from '../log';
import type { Arc } from './buildNetwork';

/** How far the ends of the two sources' drawings of one border may lie apart, km. */
const ENDS_KM = 1;

/** An older line gives way to a newer end over this stretch, km. */
const YIELD_KM = 0.5;

/**
 * Puts a later source's drawing in the place of the network's own borders that are named, and brings the other
 * lines that end there to the new ends.
 *
 * A line of the later source may run on past the end of a border (time zones reach out to sea): it is cut there.
 *
 * @param lines the later source's, by pair of countries
 * @throws ExtractError where no line of the later source ends where the border does
 */
export function renewBorders(arcs: Arc[], named: readonly string[], lines: Map<string, Position[][]>): Arc[] {
	const moved = new Map<string, Position>();
	const renewed = new Map<string, Position[]>();
	for (const id of named) {
		const arc = arcs.find((one) => one.id === id);
		if (!arc) throw new ExtractError(`borders.yaml names ${id} as current, and there is no such border`);
		const [start, end] = [arc.points[0], arc.points.at(-1)!];
		const points = between(lines.get(arc.countries.join('-')) ?? [], start, end, id);
		renewed.set(id, points);
		moved.set(start.join(), moved.get(start.join()) ?? points[0]);
		moved.set(end.join(), moved.get(end.join()) ?? points.at(-1)!);
	}
	return arcs.map((arc) => {
		const points = renewed.get(arc.id);
		if (points)
			return {
				...arc,
				points: withEnds(points, [points[0], points.at(-1)!].map(at) as [Position, Position]),
			};
		return { ...arc, points: toMoved(arc.points, moved) };
	});

	/** Two newer borders that meet end on one place to the digit, but not always where a coast begins. */
	function at(p: Position): Position {
		return [...moved.values()].find((q) => distanceKm(p, q) < 0.002) ?? p;
	}
}

function withEnds(line: Position[], [start, end]: [Position, Position]): Position[] {
	return [start, ...line.slice(1, -1), end];
}

/** The stretch of one of the lines between the places nearest to two others, in that direction. */
function between(lines: Position[][], start: Position, end: Position, id: string): Position[] {
	for (const line of lines) {
		const index = new SegmentIndex([line]);
		const [from, to] = [start, end].map((p) => index.nearest(p, ENDS_KM * 1000));
		if (!from || !to) continue;
		const [a, b] = [from, to].map((foot) => foot.at + foot.along);
		const [first, last] = [Math.min(a, b), Math.max(a, b)].map(Math.round) as [number, number];
		// A line's own end is where three countries meet: a foot close before it is that end.
		const piece = line.slice(closeTo(line, first, 0), closeTo(line, last, line.length - 1) + 1);
		return a <= b ? piece : piece.reverse();
	}
	throw new ExtractError(`no line of the later source ends within ${ENDS_KM} km of both ends of ${id}`);
}

function closeTo(line: Position[], at: number, end: number): number {
	return distanceKm(line[at], line[end]) < ENDS_KM ? end : at;
}

/** The older line with its ends where the newer lines now end; its vertices close by are dropped. */
function toMoved(line: Position[], moved: Map<string, Position>): Position[] {
	const [start, end] = [line[0], line.at(-1)!].map((p) => moved.get(p.join()));
	const isFree = (p: Position) =>
		[start, end].every((q) => !q || distanceKm(p, q) > YIELD_KM) ||
		(!start && p === line[0]) ||
		(!end && p === line.at(-1));
	if (!start && !end) return line;
	return [...(start ? [start] : []), ...line.filter(isFree), ...(end ? [end] : [])];
}
