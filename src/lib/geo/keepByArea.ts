import { MinHeap } from './minHeap';
import type { Position } from './position';
import { METRES_PER_DEGREE } from './sphere';

/**
 * Visvalingam–Whyatt: the indices of the vertices to keep, ends included, dropping again and again
 * the vertex whose triangle with its neighbours is smallest, until all are `leastM2` or more.
 * Unlike Douglas–Peucker it lets long thin inlets go, which on a coast would stay as spikes.
 */
export function keepByArea(line: Position[], leastM2: number): number[] {
	const last = line.length - 1;
	const before = line.map((_, i) => i - 1);
	const after = line.map((_, i) => i + 1);
	const gone = new Uint8Array(line.length);
	const current = new Float64Array(line.length);
	const heap = new MinHeap();
	const weigh = (i: number, atLeast: number) => {
		if (i <= 0 || i >= last) return;
		// A vertex must not fall before its smaller neighbour did: areas only grow.
		const area = Math.max(atLeast, triangleM2(line[before[i]!]!, line[i]!, line[after[i]!]!));
		current[i] = area;
		heap.push(i, area);
	};
	for (let i = 1; i < last; i++) weigh(i, 0);
	for (let top = heap.pop(); top && top.key < leastM2; top = heap.pop()) {
		const { item, key } = top;
		if (gone[item] || key !== current[item]) continue;
		gone[item] = 1;
		const [left, right] = [before[item]!, after[item]!];
		after[left] = right;
		before[right] = left;
		weigh(left, key);
		weigh(right, key);
	}
	return Array.from(line.keys()).filter((i) => !gone[i]);
}

function triangleM2(a: Position, b: Position, c: Position): number {
	const k = Math.cos((b[1] * Math.PI) / 180);
	const twice = (b[0] - a[0]) * k * (c[1] - a[1]) - (c[0] - a[0]) * k * (b[1] - a[1]);
	return (Math.abs(twice) / 2) * METRES_PER_DEGREE ** 2;
}
