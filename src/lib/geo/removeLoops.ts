import { findCrossings } from './crossings';
import type { Position } from './position';

/**
 * Cuts the loops out of a line that should have none: out and back along a side arm, or a crossing of its own
 * course where two drawings were put together.
 *
 *     a──b──c──d          a──b──e
 *        │     │    →
 *        e─────┘   (b is met twice: c, d go)
 */
export function removeLoops(line: Position[]): Position[] {
	let left = removeRevisits(line);
	for (;;) {
		const crossings = findCrossings([left]);
		if (crossings.length === 0) return left;
		// The widest loop first: the smaller ones lie inside it.
		const [from, to] = crossings
			.map(([p, q]): [number, number] => [Math.min(p.at, q.at), Math.max(p.at, q.at)])
			.reduce((best, next) => (next[1] - next[0] > best[1] - best[0] ? next : best));
		left = [...left.slice(0, from + 1), ...left.slice(to + 1)];
	}
}

function removeRevisits(line: Position[]): Position[] {
	const last = new Map(line.map((p, i) => [p.join(), i]));
	const left: Position[] = [];
	for (let i = 0; i < line.length; i++) {
		i = last.get(line[i]!.join())!;
		left.push(line[i]!);
	}
	return left;
}
