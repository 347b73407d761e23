import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { blankInstrument, blankRecord, blankSegment } from '../../tests/blankRecord.ts';
import { RecordProblem } from '../record/problem.ts';
import type { PathStep } from '../record/instrumentSchema.ts';
import { traceRecord } from './traceRecord.ts';

const river: Position[] = [
	[0, 0],
	[1, 0],
	[2, 0],
];
const natural = new Map(
	['rivers', 'borders', 'divides', 'admin', 'lakes', 'coast', 'roads'].map((layer) => [`${layer}/a`, river]),
);

/** A record of one instrument, `pact`, with segments by name, and a context line. */
const recordOf = (segments: Record<string, PathStep[] | undefined>, context?: PathStep[]) =>
	blankRecord({
		instruments: [
			blankInstrument('pact', {
				segments: Object.entries(segments).map(([id, path]) => blankSegment(id, { ...(path && { path }) })),
			}),
		],
		contextLines: context
			? [{ id: 'steppe', follows: 'its edge', km: 5, sources: ['book'], path: context }]
			: [],
	});

function problemOf(segments: Record<string, PathStep[] | undefined>, context?: PathStep[]) {
	try {
		traceRecord(recordOf(segments, context), natural);
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	throw new Error('the record was traced');
}

describe('lines', () => {
	it('of instruments and of context have their ids in full', () => {
		const traced = traceRecord(
			recordOf({ one: [{ along: 'rivers/a' }] }, [
				{
					straight: [
						[5, 5],
						[6, 6],
					],
				},
			]),
			natural,
		);
		expect([...traced]).toEqual([
			['pact/one', { id: 'pact/one', line: river, drawn: ['river'], lengthKm: 222.4 }],
			[
				'context/steppe',
				{
					id: 'context/steppe',
					line: [
						[5, 5],
						[6, 6],
					],
					drawn: ['straight'],
					// Of a degree each way at 5.5° of latitude: 111.2 km × √(1 + cos² 5.5°).
					lengthKm: 156.9,
				},
			],
		]);
	});

	it('may follow one that comes later, or a line of context', () => {
		const traced = traceRecord(
			recordOf(
				{
					first: [{ along: 'pact/second', to: [1, 0] }],
					second: [{ along: 'context/steppe' }],
				},
				[{ straight: river }],
			),
			natural,
		);
		expect(traced.get('pact/first')!.line).toEqual([
			[0, 0],
			[1, 0],
		]);
		expect(traced.get('pact/second')!.line).toEqual(river);
		expect(traced.size).toBe(3);
	});
});

describe('how a line was drawn', () => {
	const drawnOf = (path: PathStep[]) =>
		traceRecord(
			recordOf({ one: path, other: [{ along: 'rivers/a' }, { hand: [[3, 0]], why: 'a bend' }] }),
			natural,
		).get('pact/one')!.drawn;

	it.each([
		['borders/a', 'border'],
		['rivers/a', 'river'],
		['divides/a', 'divide'],
		['admin/a', 'admin'],
		['lakes/a', 'shore'],
		['coast/a', 'shore'],
	])('along %s: %s', (along, way) => {
		expect(drawnOf([{ along }])).toEqual([way]);
	});

	it('is each way once, in the order of first use', () => {
		expect(
			drawnOf([
				{ hand: [[0, 0]], why: 'a hill' },
				{ along: 'rivers/a', from: [0, 0], to: [1, 0] },
				{ along: 'rivers/a', from: [1, 0], to: [2, 0] },
				{ straight: [[3, 0]] },
				{ hand: [[4, 0]], why: 'a hill' },
			]),
		).toEqual(['hand', 'river', 'straight']);
	});

	it('along a segment is how that one was', () => {
		expect(
			drawnOf([
				{
					straight: [
						[0, 1],
						[0, 0],
					],
				},
				{ along: 'pact/other' },
			]),
		).toEqual(['straight', 'river', 'hand']);
	});

	it('along a line of another layer, or to meet one, counts as nothing', () => {
		expect(drawnOf([{ along: 'roads/a' }])).toEqual([]);
		expect(drawnOf([{ straight: [[0, 1]] }, { meet: 'rivers/a', at: [1, 0] }])).toEqual(['straight']);
	});
});

describe('a line cannot', () => {
	const file = join('atlas', 'instruments', 'pact.yaml');

	it('be without a path', () => {
		const problem = problemOf({ one: undefined });
		expect(problem).toEqual({
			file,
			where: 'segment one',
			reason: 'the segment has no path',
			mend: 'say what it follows, step by step',
		});
	});

	it('follow itself, straight or in a round', () => {
		const circle = { file, reason: 'its path follows itself', mend: 'break the circle of references' };
		expect(problemOf({ one: [{ along: 'pact/one' }] })).toEqual({ where: 'segment one', ...circle });
		expect(
			problemOf({
				one: [{ along: 'pact/two' }],
				two: [{ along: 'pact/three' }],
				three: [{ along: 'pact/one' }],
			}),
		).toEqual({ where: 'segment one', ...circle });
	});

	it('follow what there is not; the message names its file and place', () => {
		expect(problemOf({ one: [{ along: 'rivers/styx' }] })).toMatchObject({
			file,
			where: 'segment one, path step 1',
			reason: "unknown line 'rivers/styx'",
		});
		expect(problemOf({}, [{ along: 'rivers/styx' }])).toMatchObject({
			file: join('atlas', 'context.yaml'),
			where: 'steppe, path step 1',
		});
	});
});
