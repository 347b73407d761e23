import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { blankInstrument, blankRecord, blankSegment } from '../../tests/blankRecord.ts';
import { RecordProblem } from '../record/problem.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import { collectLines } from './collectLines.ts';

const record = blankRecord({
	instruments: [
		blankInstrument('pact', { segments: [blankSegment('one'), blankSegment('never', { cuts: false })] }),
	],
	contextLines: [{ id: 'steppe', follows: 'its edge', km: 5, sources: ['book'], path: [] }],
});

const traced = (lines: Record<string, Position[]>) =>
	new Map(
		Object.entries(lines).map(([id, line]): [string, TracedLine] => [
			id,
			{ id, line, drawn: ['straight'], lengthKm: 1 },
		]),
	);

const inside: Position[] = [
	[100, 50],
	[101.234567, 51],
];
const all = { 'pact/one': inside, 'pact/never': inside, 'context/steppe': inside };
const collect = (natural: Record<string, Position[]>, lines: Record<string, Position[]> = {}) =>
	collectLines(record, new Map(Object.entries(natural)), traced({ ...all, ...lines }));

describe('lines that cut land', () => {
	it('are the frame, coasts, borders, segments that ever bounded land, and lines of context', () => {
		const { tags, lines } = collect({
			'rivers/amur': inside,
			'coast/sakhalin': inside,
			'borders/cn-ru': inside,
			'lakes/khanka': inside,
		});
		expect(tags).toEqual([
			{ id: 'frame', kind: 'frame' },
			{ id: 'coast/sakhalin', kind: 'coast' },
			{ id: 'borders/cn-ru', kind: 'border' },
			{ id: 'pact/one', kind: 'segment' },
			{ id: 'context/steppe', kind: 'context' },
		]);
		expect(lines.map(({ tag }) => tag)).toEqual([0, 1, 2, 3, 4]);
	});

	it('are put on the grid; the frame is 58° to 152° east and 34° to 63° north', () => {
		const { lines } = collect({});
		expect(lines[0]!.cells).toEqual([
			[5_800_000, 3_400_000],
			[15_200_000, 3_400_000],
			[15_200_000, 6_300_000],
			[5_800_000, 6_300_000],
			[5_800_000, 3_400_000],
		]);
		expect(lines[1]!.cells).toEqual([
			[10_000_000, 5_000_000],
			[10_123_457, 5_100_000],
		]);
	});

	it('may lie on the edge of the frame', () => {
		const edge: Position[] = [
			[58, 34],
			[152, 63],
		];
		expect(() => collect({ 'coast/edge': edge })).not.toThrow();
	});
});

describe('a line outside the frame', () => {
	function problemOf(position: Position, id = 'pact/one') {
		try {
			collect({}, { [id]: [[100, 50], position] });
		} catch (error) {
			if (!(error instanceof RecordProblem)) throw error;
			const { file, where, reason, mend } = error;
			return { file, where, reason, mend };
		}
		throw new Error('nothing was wrong');
	}

	it.each([
		[57.9, 50],
		[152.1, 50],
		[100, 33.9],
		[100, 63.1],
		[57, 152.1],
		[33, 100],
		[64, 100],
		[50, 57],
	] as Position[])('is an error: [%s, %s]', (lon, lat) => {
		expect(problemOf([lon, lat])).toEqual({
			file: 'pact/one',
			where: `coordinate [${lon}, ${lat}]`,
			reason: 'it lies outside the frame 58, 34, 152, 63',
			mend: 'correct the coordinate, or clip the line at the frame',
		});
	});

	it.each([
		[50, 100],
		[34, 58],
		[63, 152],
	] as Position[])('is told that it is swapped: [%s, %s]', (lon, lat) => {
		if (lon === 63) expect(problemOf([lon, lat]).mend).toBe(`write [${lat}, ${lon}]: longitude first`);
		expect(problemOf([lon, lat]).reason).toBe('latitude and longitude are swapped');
	});

	it('is one even if it cuts nothing', () => {
		expect(problemOf([0, 0], 'pact/never').file).toBe('pact/never');
		expect(problemOf([0, 0], 'context/steppe').file).toBe('context/steppe');
	});
});
