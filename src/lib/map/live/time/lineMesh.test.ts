import { describe, expect, test } from 'vitest';
import { lineMesh, runsInSight } from './lineMesh';

/** The points of a mesh as rows of x, y, third, id. */
const rows = ({ points }: { points: Float32Array }) =>
	Array.from({ length: points.length / 4 }, (_, i) => [...points.subarray(4 * i, 4 * i + 4)]);

describe('the points of a line', () => {
	test('have the length up to them, and no segment runs from one line to the next', () => {
		const mesh = lineMesh([
			{ id: 7, line: [[0, 0], [3, 4], [3, 5]] }, // prettier-ignore
			{ id: 9, line: [[1, 1], [2, 1]] }, // prettier-ignore
		]);
		expect(rows(mesh)).toEqual([
			[0, 0, -1, 7],
			...[
				[0, 0, 0, 7],
				[3, 4, 5, 7],
				[3, 5, 6, 7],
			],
			[3, 5, -1, 7],
			[1, 1, -1, 9],
			...[
				[1, 1, 0, 9],
				[2, 1, 1, 9],
			],
			[2, 1, -1, 9],
		]);
		// The i-th segment runs from point i + 1 to point i + 2: three of the six are lines, told by their third.
		const drawn = Array.from({ length: mesh.segments }, (_, i) => rows(mesh).slice(i + 1, i + 3)).filter(
			([from, to]) => from![2]! >= 0 && to![2]! >= 0,
		);
		expect(drawn.map(([from, to]) => [from![3], to![3]])).toEqual([[7, 7], [7, 7], [9, 9]]); // prettier-ignore
	});

	test('of a ring know what is beyond its seam', () => {
		const ring = { id: 1, line: [[0, 0], [4, 0], [4, 4], [0, 0]] as [number, number][] }; // prettier-ignore
		const points = rows(lineMesh([ring]));
		expect(points[0]).toEqual([4, 4, -1, 1]);
		expect(points.at(-1)).toEqual([4, 0, -1, 1]);
	});

	test('a line of one point is none', () => {
		expect(lineMesh([{ id: 1, line: [[0, 0]] }]).runs).toEqual([]);
	});
});

test('what is out of sight is passed over, and what is near in the buffer is drawn at once', () => {
	const far = Array.from({ length: 5000 }, (_, i): [number, number] => [10 + i, 0]);
	const mesh = lineMesh([
		{ id: 1, line: [[0, 0], [1, 0]] }, // prettier-ignore
		{ id: 2, line: far },
		{ id: 3, line: [[0, 1], [1, 1]] }, // prettier-ignore
		{ id: 4, line: [[0, 2], [1, 2]] }, // prettier-ignore
	]);
	const seen = runsInSight(mesh, [-1, -1, 2, 3]);
	expect(seen).toHaveLength(2);
	expect(seen[0]).toEqual([0, 1]);
	// From the third line's segment to the fourth's: the points of no line between them are drawn along.
	expect(seen[1]![1]).toBe(5);
	expect(runsInSight(mesh, [-9, -9, -8, -8])).toEqual([]);
});
