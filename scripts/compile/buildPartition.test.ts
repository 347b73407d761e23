import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { toCell } from '../partition/grid.ts';
import { RecordProblem } from '../record/problem.ts';
import { buildPartition } from './buildPartition.ts';
import type { LineTag } from './collectLines.ts';

type Line = [id: string, ...positions: Position[]];

function build(lines: Line[], mostPasses?: number) {
	const said: string[] = [];
	const partition = buildPartition(
		lines.map(([, ...positions], tag) => ({ tag, cells: positions.map(toCell) })),
		lines.map(([id]): LineTag => ({ id, kind: 'segment' })),
		(text) => said.push(text),
		mostPasses,
	);
	return { partition, said };
}

function problemOf(lines: Line[], mostPasses?: number) {
	try {
		build(lines, mostPasses);
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	throw new Error('nothing was wrong');
}

// ●─────────●
// │         │
// │    ○────●   a line into a square of one degree, from its east side, on the equator
// ●─────────●
const square: Line = ['coast', [0, -0.5], [1, -0.5], [1, 0.5], [0, 0.5], [0, -0.5]];

describe('a partition', () => {
	it('is told pass by pass', () => {
		const { partition, said } = build([square, ['pact/one', [0.5, -0.5], [0.5, 0.5]]]);
		expect(partition.faces).toHaveLength(3);
		// Four sides and a line; two sides are halved by its ends.
		expect(said).toEqual(['noding, pass 1: 5 edges', 'noding, pass 2: 7 edges']);
	});

	// On the equator 0.00449° are 499 m and 0.0045° are 500.4 m.
	it('has loose ends of up to half a kilometre cut off', () => {
		const { partition, said } = build([square, ['pact/one', [1, 0], [0.99551, 0]]]);
		expect(partition.faces).toHaveLength(2);
		expect(partition.faces[0]!.rings[0]).toHaveLength(6);
		expect(said).toContain('trimmed 499 m of pact/one at [0.99551, 0]');
	});

	it('has no longer ones', () => {
		expect(problemOf([square, ['pact/one', [1, 0], [0.9955, 0]]])).toEqual({
			file: 'pact/one',
			where: 'loose end at [0.9955, 0]',
			reason: 'a line ends in the open 0.5 km from where it last met another, so it bounds nothing',
			mend: 'end it on another line (a `meet` step), or mark it `cuts: false`',
		});
		expect(problemOf([square, ['pact/one', [1, 0], [0.9, 0]]]).reason).toContain(' 11.1 km from ');
	});

	// Two stretches, each of 334 m, make 668 m.
	it('adds up the stretches of a loose end, and names all its lines', () => {
		const stretches: Line[] = [
			['pact/one', [1, 0], [0.997, 0]],
			['pact/two', [0.997, 0], [0.994, 0]],
		];
		expect(problemOf([square, ...stretches])).toMatchObject({
			file: 'pact/two, pact/one',
			where: 'loose end at [0.994, 0]',
		});
		const { said } = build([square, stretches[0]!, ['pact/two', [0.997, 0], [0.9965, 0], [0.996, 0]]]);
		expect(said).toContain('trimmed 445 m of pact/two, pact/one at [0.996, 0]');
	});
});

// From (0, 0) line one rises under half a cell up to x = 5, and needs two passes: nodeLines.test.ts draws it.
const cells = (x: number, y: number): Position => [x / 1e5, y / 1e5];
const restless: Line[] = [
	['pact/one', cells(0, 0), cells(10, 1)],
	['pact/two', cells(5, 1), cells(5, 9)],
	['pact/three', cells(3, 1), cells(3, 9)],
];

describe('noding', () => {
	it('that does not settle names the lines and the place', () => {
		const { mend, ...problem } = problemOf(restless, 2);
		expect(problem).toEqual({
			file: 'pact/one',
			where: 'near [0, 0]',
			reason: 'lines are still being split after 2 passes of noding',
		});
		expect(mend).toContain('draw these lines further apart');
		expect(problemOf(restless, 1).where).toBe('near [0, 0]');
	});

	it('settles within its own limit', () => {
		expect(build(restless).said).toContain('noding, pass 3: 5 edges');
	});

	it('hands on what is no fault of the record', () => {
		const broken = () =>
			buildPartition([{ tag: 0, cells: [toCell([0, 0]), toCell([1, 1])] }], [], () => {
				throw new TypeError('cannot write');
			});
		expect(broken).toThrow(TypeError);
	});
});
