import type { Position } from 'geojson';
import { toSegment } from './measure';

/**
 * Douglas–Peucker: the indices of the vertices to keep, ends included, so that no dropped vertex
 * lies further than `toleranceM` metres from the line that is left.
 */
export function keptVertices(line: Position[], toleranceM: number): number[] {
	const kept = new Uint8Array(line.length);
	kept[0] = kept[line.length - 1] = 1;
	// A closed ring's two ends are one point: without a second anchor everything would be measured from it.
	const spans: [number, number][] = isClosed(line) ? splitAtFarthest(line, kept) : [[0, line.length - 1]];
	while (spans.length) {
		const [from, to] = spans.pop()!;
		const far = farthestBetween(line, from, to);
		if (far.index < 0 || far.metres <= toleranceM) continue;
		kept[far.index] = 1;
		spans.push([from, far.index], [far.index, to]);
	}
	return Array.from(kept.keys()).filter((i) => kept[i]);
}

export function isClosed(line: Position[]): boolean {
	const last = line[line.length - 1];
	return line.length > 3 && line[0][0] === last[0] && line[0][1] === last[1];
}

/** The vertex strictly between two others that lies farthest from the chord; index −1 if there is none. */
export function farthestBetween(
	line: Position[],
	from: number,
	to: number,
): { index: number; metres: number } {
	let [index, metres] = [-1, -1];
	for (let i = from + 1; i < to; i++) {
		const off = toSegment(line[i], line[from], line[to]).metres;
		if (off > metres) [index, metres] = [i, off];
	}
	return { index, metres };
}

function splitAtFarthest(line: Position[], kept: Uint8Array): [number, number][] {
	const { index } = farthestBetween(line, 0, line.length - 1);
	kept[index] = 1;
	return [
		[0, index],
		[index, line.length - 1],
	];
}
