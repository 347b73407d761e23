import { describe, expect, it } from 'vitest';
import { findFaces, isInside } from '../partition/faces.ts';
import type { Cell } from '../partition/grid.ts';
import { nodeLines } from '../partition/nodeLines.ts';
import { areaDoubtKm2, type KnownLine } from './areaDoubt.ts';

// A degree of the equator or of a meridian is 111.195 km on the mean sphere.
const DEGREE = 111.195;

type Line = [id: string, ...positions: [number, number][]];

/**
 * How far the area of faces may be off.
 * @param lines in degrees
 * @param land a point in each of the land's faces
 */
function doubt(
	lines: Line[],
	known: Record<string, KnownLine>,
	land: [number, number][],
	day = '1900-01-01',
): number {
	const toCell = ([x, y]: [number, number]): Cell => [Math.round(x * 1e5), Math.round(y * 1e5)];
	const partition = findFaces(
		nodeLines(lines.map(([, ...positions], tag) => ({ tag, cells: positions.map(toCell) }))),
	);
	const labels = new Int32Array(partition.faces.length);
	for (const position of land) {
		const face = partition.faces.findIndex(
			({ rings: [outer] }, i) => i !== partition.outside && isInside(toCell(position), outer!),
		);
		labels[face] = 1;
	}
	const tags = lines.map(([id]) => ({ id, kind: 'segment' as const }));
	return areaDoubtKm2(partition, labels, new Set([1]), tags, new Map(Object.entries(known)), day);
}

// 1 ●──coast──●──coast──●
//   │    a    │    b    │      river: from (1, 0) to (1, 1)
// 0 ●──coast──●──south──●
//   0         1         2
const coast: Line = ['coast', [1, 0], [0, 0], [0, 1], [2, 1], [2, 0]];
const south: Line = ['south', [1, 0], [2, 0]];
const river: Line = ['river', [1, 0], [1, 1]];
const map = [coast, south, river];
const a: [number, number] = [0.5, 0.5];
const b: [number, number] = [1.5, 0.5];

describe('the doubt of an area', () => {
	it('is length × km of the line on its rim; a coast does not count', () => {
		expect(doubt(map, { river: { km: 2 } }, [a])).toBeCloseTo(DEGREE * 2, 1);
		expect(doubt(map, {}, [a])).toBe(0);
	});

	it('is the root of the summed squares of several', () => {
		const squares = (DEGREE * 2) ** 2 + (DEGREE * 40) ** 2;
		expect(doubt(map, { river: { km: 2 }, south: { km: 40 } }, [b])).toBeCloseTo(Math.sqrt(squares), 1);
	});

	it('does not count a line within the land', () => {
		expect(doubt(map, { river: { km: 2 }, south: { km: 40 } }, [a, b])).toBeCloseTo(DEGREE * 40, 1);
	});

	it('counts both sides of a line alike', () => {
		expect(doubt(map, { river: { km: 2 } }, [b])).toBeCloseTo(DEGREE * 2, 1);
	});
});

describe('of several lines along a rim', () => {
	const lines: Line[] = [...map, ['survey', [1, 0], [1, 1]], ['steppe', [1, 1], [1, 0]]];
	const drawn = { river: { km: 10, from: '1700-01-01' }, survey: { km: 1, from: '1900-01-01' } };

	it('the surest drawn by the day counts', () => {
		expect(doubt(lines, drawn, [a], '1899-12-31')).toBeCloseTo(DEGREE * 10, 1);
		expect(doubt(lines, drawn, [a], '1900-01-01')).toBeCloseTo(DEGREE * 1, 1);
		const surestFirst = { river: { km: 1, from: '1700-01-01' }, survey: { km: 10, from: '1800-01-01' } };
		expect(doubt(lines, surestFirst, [a], '1900-01-01')).toBeCloseTo(DEGREE * 1, 1);
	});

	it('and if none was drawn yet, the surest of all', () => {
		expect(doubt(lines, drawn, [a], '1650-01-01')).toBeCloseTo(DEGREE * 1, 1);
	});

	it('one without a day was always there', () => {
		expect(doubt(lines, { ...drawn, steppe: { km: 5 } }, [a], '1650-01-01')).toBeCloseTo(DEGREE * 5, 1);
	});
});

describe('the length of a line', () => {
	// A hundred strokes up and down, each of 0.01° · √2 = 1.5725 km.
	const zigzag: Line = [
		'zigzag',
		...Array.from({ length: 101 }, (_, i): [number, number] => [i / 100, (i % 2) / 100]),
	];
	const above: Line = ['coast', [0, 0], [0, 1], [1, 1], [1, 0]];

	it('is measured in steps of its doubt, so that windings within it do not count', () => {
		expect(doubt([above, zigzag], { zigzag: { km: 1 } }, [a])).toBeCloseTo(157.25, 1);
		// From end to end in one step.
		expect(doubt([above, zigzag], { zigzag: { km: 500 } }, [a]) / 500).toBeCloseTo(DEGREE, 1);
	});

	// ●────●────●────●   A step of 100 km passes over the vertex at ½°, aside by 0.1°, and the rest of ½° comes last.
	// 0    ½    1   1½
	it('keeps the vertices that are a step apart, and the rest', () => {
		const line: Line = ['line', [0, 0], [0.5, 0.1], [1, 0], [1.5, 0]];
		const around: Line = ['coast', [0, 0], [0, 1], [1.5, 1], [1.5, 0]];
		expect(doubt([around, line], { line: { km: 100 } }, [[0.5, 0.5]]) / 100).toBeCloseTo(1.5 * DEGREE, 1);
		// A step of 50 km keeps it: twice √(0.5² + 0.1²)° and ½°.
		const bent = 2 * Math.hypot(0.5, 0.1) + 0.5;
		expect(doubt([around, line], { line: { km: 50 } }, [[0.5, 0.5]]) / 50).toBeCloseTo(bent * DEGREE, 1);
	});

	it('in several pieces is that of all', () => {
		// The south side, but for its middle, and the north side.
		const lines: Line[] = [
			['line', [0, 0], [0.25, 0]],
			['coast', [0.25, 0], [0.75, 0]],
			['line', [0.75, 0], [1, 0]],
			['coast', [1, 0], [1, 1], [0, 1], [0, 0]],
		];
		expect(doubt(lines, { line: { km: 3 } }, [a])).toBeCloseTo(0.5 * DEGREE * 3, 1);
	});

	it('all round is that of the ring', () => {
		const ring: Line = ['shore', [0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
		// The northern side is shorter by the cosine of one degree.
		expect(doubt([ring], { shore: { km: 2 } }, [a])).toBeCloseTo(
			2 * DEGREE * (3 + Math.cos(Math.PI / 180)),
			1,
		);
	});
});
