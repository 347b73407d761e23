import { findCrossings } from './crossings';
import { keepByArea } from './keepByArea';
import type { Position } from './position';
import { farthestBetween, keptVertices } from './simplify';

export interface NetworkLine {
	points: Position[];
	/** Metres a dropped vertex may lie off (Douglas–Peucker) … */
	toleranceM?: number;
	/** … or the least triangle, m², that a vertex must make to stay (Visvalingam). */
	leastM2?: number;
}

/**
 * Simplifies the lines of one network, each with its own tolerance, ends fixed, and takes the
 * simplification back wherever it made two lines (or two parts of one) touch.
 *
 * Returns the lines in the same order. Throws if the lines touch even with every vertex in place.
 */
export function simplifyNetwork(network: NetworkLine[]): Position[][] {
	const kept = network.map(({ points, toleranceM = 0, leastM2 }) =>
		leastM2 === undefined ? keptVertices(points, toleranceM) : keepByArea(points, leastM2),
	);
	for (let round = 0; round < 200; round++) {
		const lines = kept.map((indices, i) => indices.map((v) => network[i]!.points[v]!));
		const crossings = findCrossings(lines);
		const [first] = crossings;
		if (!first) return lines;
		const before = kept.reduce((sum, k) => sum + k.length, 0);
		// Positions in `kept` shift as vertices come back, so name segments by their own vertices first.
		const spans = crossings
			.flat()
			.map(({ line, at }) => [line, kept[line]![at]!, kept[line]![at + 1]!] as const);
		for (const [line, from, to] of spans) restore(network[line]!.points, kept[line]!, from, to);
		if (kept.reduce((sum, k) => sum + k.length, 0) === before)
			throw new Error(`lines touch in the source: ${describe(lines, first)}`);
	}
	throw new Error('the simplification did not come to rest');
}

function restore(points: Position[], kept: number[], from: number, to: number): void {
	const { index } = farthestBetween(points, from, to);
	const place = kept.indexOf(to);
	if (index >= 0 && kept[place - 1] === from) kept.splice(place, 0, index);
}

function describe(lines: Position[][], [a, b]: ReturnType<typeof findCrossings>[number]): string {
	const show = ({ line, at }: { line: number; at: number }) =>
		`line ${line} at ${lines[line]![at]!.join(',')}–${lines[line]![at + 1]!.join(',')}`;
	return `${show(a)} and ${show(b)}`;
}
