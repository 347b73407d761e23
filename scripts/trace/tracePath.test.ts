import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { RecordProblem } from '../record/problem.ts';
import type { PathStep } from '../record/instrumentSchema.ts';
import { tracePath } from './tracePath.ts';

const LINES: Record<string, Position[]> = {
	// 10 degrees of the equator, a vertex at each.
	'rivers/equator': Array.from({ length: 11 }, (_, lon): Position => [lon, 0]),
	'lakes/square': [
		[20, 0],
		[24, 0],
		[24, 4],
		[20, 4],
		[20, 0],
	],
};

const trace = (...path: PathStep[]) => tracePath(path, (id) => LINES[id], 'a.yaml', 'segment s');

/** What is said of a path that cannot be traced. */
function problemOf(...path: PathStep[]) {
	try {
		trace(...path);
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	throw new Error('the path was traced');
}

describe('steps', () => {
	it('straight and by hand are taken as they are', () => {
		expect(
			trace({
				straight: [
					[1, 2],
					[3, 4],
				],
			}),
		).toEqual([
			[1, 2],
			[3, 4],
		]);
		expect(
			trace({
				hand: [
					[5, 6],
					[7, 8],
				],
				why: 'a ridge',
			}),
		).toEqual([
			[5, 6],
			[7, 8],
		]);
	});

	it('along a line go from one named point to the other', () => {
		expect(trace({ along: 'rivers/equator', from: [2, 0], to: [4, 0] })).toEqual([
			[2, 0],
			[3, 0],
			[4, 0],
		]);
		expect(trace({ along: 'rivers/equator', from: [3, 0], to: [2, 0] })).toEqual([
			[3, 0],
			[2, 0],
		]);
	});

	it('along a line without points follow it whole', () => {
		expect(trace({ along: 'rivers/equator' })).toEqual(LINES['rivers/equator']);
		expect(trace({ along: 'rivers/equator', to: [1, 0] })).toEqual([
			[0, 0],
			[1, 0],
		]);
		expect(trace({ along: 'rivers/equator', from: [9, 0] })).toEqual([
			[9, 0],
			[10, 0],
		]);
	});

	it('along a line without from begin where the last one ended', () => {
		expect(
			trace(
				{
					straight: [
						[8, 2],
						[8, 0],
					],
				},
				{ along: 'rivers/equator' },
			),
		).toEqual([
			[8, 2],
			[8, 0],
			[9, 0],
			[10, 0],
		]);
	});

	it('round a lake go by via', () => {
		const ends = { from: [21, 0] as Position, to: [23, 0] as Position };
		expect(trace({ along: 'lakes/square', ...ends })).toEqual([
			[21, 0],
			[23, 0],
		]);
		expect(trace({ along: 'lakes/square', ...ends, via: [22, 4] })).toEqual([
			[21, 0],
			[20, 0],
			[20, 4],
			[24, 4],
			[24, 0],
			[23, 0],
		]);
	});

	it('meet a line in the point of it that is nearest', () => {
		expect(trace({ straight: [[2, 1]] }, { meet: 'rivers/equator', at: [2, 0.2] })).toEqual([
			[2, 1],
			[2, 0],
		]);
	});

	it('are rounded to five decimals; what is then said twice in a row is said once', () => {
		expect(
			trace({
				straight: [
					[1.123454, 2.000006],
					[1.12345, 2.00001],
					[1, 3],
					[4, 3],
					[1, 3],
				],
			}),
		).toEqual([
			[1.12345, 2.00001],
			[1, 3],
			[4, 3],
			[1, 3],
		]);
	});
});

describe('gaps', () => {
	// At the equator 0.071° are 7.9 km and 0.073° are 8.1 km.
	it('of up to 8 km before a line are closed', () => {
		expect(
			trace(
				{
					straight: [
						[3, 1],
						[3, 0.071],
					],
				},
				{ along: 'rivers/equator', to: [4, 0] },
			),
		).toEqual([
			[3, 1],
			[3, 0.071],
			[3, 0],
			[4, 0],
		]);
	});

	it('of more are an error', () => {
		expect(
			problemOf(
				{
					straight: [
						[3, 1],
						[3, 0.073],
					],
				},
				{ along: 'rivers/equator', to: [4, 0] },
			),
		).toEqual({
			file: 'a.yaml',
			where: 'segment s, path step 2',
			reason: 'it starts 8.1 km from the end of the step before',
			mend: 'give from or to a closer point, or put a straight or hand step between',
		});
	});

	it('before any other step are meant', () => {
		expect(trace({ straight: [[0, 0]] }, { straight: [[9, 9]] }, { hand: [[20, 0]], why: '' })).toEqual([
			[0, 0],
			[9, 9],
			[20, 0],
		]);
		expect(trace({ straight: [[2, 9]] }, { meet: 'rivers/equator', at: [2, 0] })).toEqual([
			[2, 9],
			[2, 0],
		]);
	});
});

describe('named points', () => {
	// 0.53° are 58.9 km, 0.55° are 61.2 km.
	it('may lie 60 km from their line', () => {
		expect(trace({ along: 'rivers/equator', from: [2, 0.53], to: [3, -0.53] })).toEqual([
			[2, 0],
			[3, 0],
		]);
		expect(trace({ straight: [[1, 1]] }, { meet: 'rivers/equator', at: [2, 0.53] })).toEqual([
			[1, 1],
			[2, 0],
		]);
	});

	it.each([
		['from', { along: 'rivers/equator', from: [2, 0.55], to: [3, 0] }],
		['to', { along: 'rivers/equator', from: [3, 0], to: [2, 0.55] }],
		['at', { meet: 'rivers/equator', at: [2, 0.55] }],
	] as [string, PathStep][])('may not lie further off: %s', (_, step) => {
		expect(problemOf(step)).toEqual({
			file: 'a.yaml',
			where: 'segment s, path step 1',
			reason: '[2, 0.55] lies 61 km from rivers/equator',
			mend: 'check that the pair is [lon, lat] and belongs to that line',
		});
	});
});

describe('a path cannot', () => {
	it.each([{ along: 'rivers/styx' }, { meet: 'rivers/styx', at: [1, 1] }] as PathStep[])(
		'follow a line that is not there',
		(step) => {
			const problem = problemOf({ straight: [[1, 1]] }, step);
			expect(problem).toMatchObject({ file: 'a.yaml', where: 'segment s, path step 2' });
			expect(problem.reason).toBe("unknown line 'rivers/styx'");
			expect(problem.mend).toContain('<layer>/<id>');
			expect(problem.mend).toContain('<instrument>/<segment>');
		},
	);

	it('be without length', () => {
		expect(
			problemOf({
				straight: [
					[1, 1],
					[1, 1.000001],
				],
			}),
		).toEqual({
			file: 'a.yaml',
			where: 'segment s',
			reason: 'the path has fewer than two distinct points',
			mend: 'give it a length',
		});
	});
});
