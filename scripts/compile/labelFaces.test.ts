import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { findFaces, isInside } from '../partition/faces.ts';
import { toCell } from '../partition/grid.ts';
import { nodeLines } from '../partition/nodeLines.ts';
import { blankRecord, blankTenure } from '../../tests/blankRecord.ts';
import { RecordProblem } from '../record/problem.ts';
import { labelFaces } from './labelFaces.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];

const partitionOf = (lines: Position[][]) =>
	findFaces(nodeLines(lines.map((line, tag) => ({ tag, cells: line.map(toCell) }))));

type Points = Record<string, Position[]>;

const recordOf = (parcels: Points, water: Points = {}) =>
	blankRecord({
		parcels: Object.entries(parcels).map(([id, at]) => ({
			id,
			name: id,
			at,
			tenures: [blankTenure('1640-01-01', 'pact', { polity: 'qing' })],
		})),
		water: Object.entries(water).map(([id, at]) => ({ id, at })),
	});

/** The label of the face around each of some points, and what was reported. */
function labelsAt(lines: Position[][], parcels: Points, water: Points, points: Position[]) {
	const partition = partitionOf(lines);
	const said: string[] = [];
	const labels = labelFaces(partition, recordOf(parcels, water), (text) => said.push(text));
	expect(labels[partition.outside]).toBe(0);
	const found = points.map((point) => {
		const cell = toCell(point);
		const face = partition.faces.findIndex(
			({ rings: [outer, ...holes] }, i) =>
				i !== partition.outside && isInside(cell, outer!) && !holes.some((hole) => isInside(cell, hole)),
		);
		return labels[face];
	});
	return { found, said };
}

function problemOf(lines: Position[][], parcels: Points, water: Points = {}) {
	try {
		labelFaces(partitionOf(lines), recordOf(parcels, water));
	} catch (error) {
		if (!(error instanceof RecordProblem)) throw error;
		const { file, where, reason, mend } = error;
		return { file, where, reason, mend };
	}
	throw new Error('nothing was wrong');
}

const file = join('atlas', 'parcels.yaml');

// 52 ●─────────────●
//    │  ●───●      │
//    │  │ l │      │     a west of 101, b east of it, a lake l in the west
//    │  ●───●      │
// 50 ●──────●──────●
//   100    101    102
const land = box(100, 50, 102, 52);
const border: Position[] = [
	[101, 50],
	[101, 52],
];
const lake = box(100.2, 51, 100.8, 51.5);
const map = [land, border, lake];
const [inA, inB, inLake]: Position[] = [
	[100.1, 50.1],
	[101.5, 51],
	[100.5, 51.2],
] as Position[] as [Position, Position, Position];

describe('labels', () => {
	it('are the numbers of parcels from 1, and 0 for water', () => {
		const { found, said } = labelsAt(map, { a: [inA], b: [inB] }, { lake: [inLake] }, [inA, inB, inLake]);
		expect(found).toEqual([1, 2, 0]);
		expect(said).toEqual([]);
		expect(labelsAt(map, { b: [inB], a: [inA] }, { lake: [inLake] }, [inA, inB, inLake]).found).toEqual([
			2, 1, 0,
		]);
	});

	it('may be given to several faces, one point in each', () => {
		expect(labelsAt(map, { a: [inA, inLake], b: [inB] }, {}, [inA, inB, inLake]).found).toEqual([1, 2, 1]);
	});

	it('of water may be given twice to one face', () => {
		const water = { lake: [inLake], pond: [[100.6, 51.3] as Position] };
		expect(labelsAt(map, { a: [inA], b: [inB] }, water, [inLake]).found).toEqual([0]);
	});
});

describe('a point cannot', () => {
	it('lie in the face of another parcel, or in water', () => {
		expect(problemOf(map, { a: [inA], b: [inB], c: [[101.6, 51]] }, { lake: [inLake] })).toEqual({
			file,
			where: 'parcel c, point [101.6, 51]',
			reason: "its face is already labelled 'b', so two parcels would claim it",
			mend: 'move the point, or draw the line that should part them',
		});
		expect(problemOf(map, { a: [inLake], b: [inB] }, { lake: [inLake] }).reason).toContain(
			"labelled 'water'",
		);
	});

	it('lie in a face with another of the same parcel', () => {
		expect(problemOf(map, { a: [inA, [100.9, 50.1]], b: [inB] }, { lake: [inLake] })).toEqual({
			file,
			where: 'parcel a, point [100.9, 50.1]',
			reason: 'two of its points lie in one face',
			mend: 'keep one point for each face',
		});
	});

	it.each([
		[58, 50],
		[152, 50],
		[100, 34],
		[100, 63],
		[57, 50],
		[153, 50],
		[100, 33],
		[100, 64],
		[0, 0],
		[50, 30],
		[50, 160],
		[30, 100],
		[64, 100],
	] as Position[])('lie outside the frame: [%s, %s]', (lon, lat) => {
		expect(problemOf(map, {}, { sea: [[lon, lat]] })).toEqual({
			file,
			where: `water sea, point [${lon}, ${lat}]`,
			reason: 'it lies outside the frame',
			mend: 'give a point inside the frame',
		});
	});

	it('have latitude and longitude swapped', () => {
		expect(problemOf(map, { a: [[50.1, 100.1]] })).toEqual({
			file,
			where: 'parcel a, point [50.1, 100.1]',
			reason: 'latitude and longitude are swapped',
			mend: 'write [100.1, 50.1]: longitude first',
		});
	});
});

describe('a face cannot', () => {
	// The face's point is in the middle of its widest stretch: at 50 + 2 · 8/16 = 51° for b, 101 to 102 wide. A degree of
	// longitude at 51° is 111.2 · cos 51° = 70.0 km.
	it('be without a label: the message gives a point in it and its size', () => {
		expect(problemOf(map, { a: [inA] }, { lake: [inLake] })).toEqual({
			file,
			where: '1 face(s) of the map',
			reason: 'no parcel has a point in the face at\n           [101.5000, 51.0000] (70.0 × 222.4 km)',
			mend: 'give a parcel this point under `at`, or add a parcel',
		});
	});

	it('be without a label: of many, the first forty are listed', () => {
		const row = Array.from({ length: 45 }, (_, i) => box(60 + 2 * i, 50, 61 + 2 * i, 51));
		const { where, reason } = problemOf(row, {});
		expect(where).toBe('45 face(s) of the map');
		const listed = reason.split('\n           ');
		expect(listed[0]).toBe('no parcel has a point in the face at');
		expect(listed).toHaveLength(41);
		expect(listed[40]).toMatch(/^\[138\.5000, 50\.5000\] \(/);
	});
});

describe('slivers', () => {
	// A slip of 0.005° by 0.005°, 556 m by 357 m, on the border of a and b: it touches a on one side and b on three.
	const sliver = box(101, 50.2, 101.005, 50.205);
	const inSliver: Position = [101.002, 50.202];
	const lines = [land, border, sliver];

	it('go to the neighbour with the longest border, and are told', () => {
		const { found, said } = labelsAt(lines, { a: [inA], b: [inB] }, {}, [inSliver]);
		expect(found).toEqual([2]);
		// 0.5562 km · 0.3570 km
		expect(said).toEqual(['1 slivers, the largest of 0.20 km², given to their neighbours']);
		expect(labelsAt(lines, { b: [inB], a: [inA] }, {}, [inSliver]).found).toEqual([1]);
	});

	// Tall and thin: 0.05° by 0.001°, 5.6 km along a on the west; along b as much on the east and 2 · 71 m more.
	it('count the whole border with a neighbour', () => {
		const thin = box(100.999, 50.2, 101, 50.25);
		// Here b has the one side and a three.
		expect(labelsAt([land, border, thin], { a: [inA], b: [inB] }, {}, [[100.9995, 50.22]]).found).toEqual([
			1,
		]);
	});

	it('may be several; the largest is told', () => {
		const other = box(101, 50.6, 101.01, 50.605);
		const { found, said } = labelsAt([...lines, other], { a: [inA], b: [inB] }, {}, [
			inSliver,
			[101.005, 50.602],
		]);
		expect(found).toEqual([2, 2]);
		// 0.5562 km · 0.7079 km
		expect(said).toEqual(['2 slivers, the largest of 0.39 km², given to their neighbours']);
	});

	it('keep a label that they have', () => {
		const { found, said } = labelsAt(lines, { a: [inA], b: [inB], c: [inSliver] }, {}, [inSliver]);
		expect(found).toEqual([3]);
		expect(said).toEqual([]);
	});

	// At 50.2° 0.0115° square is 1.279 km by 0.821 km, 1.05 km²; 0.0110° square is 0.96 km².
	it('are smaller than 1 km²: any larger face needs a label', () => {
		const inSmall: Position = [101.005, 50.205];
		const small = box(101, 50.2, 101.011, 50.211);
		expect(labelsAt([land, border, small], { a: [inA], b: [inB] }, {}, [inSmall]).found).toEqual([2]);
		const large = box(101, 50.2, 101.0115, 50.2115);
		expect(problemOf([land, border, large], { a: [inA], b: [inB] }).where).toBe('1 face(s) of the map');
	});

	// A slip is as large as its rings say: this one, of 3.2 km², has a hole of 2.6 km², so 0.6 km² of its own.
	it('have the land of their holes taken off', () => {
		const rim = box(101.2, 50.2, 101.22, 50.22);
		const hole = box(101.201, 50.201, 101.219, 50.219);
		const { found } = labelsAt([land, border, rim, hole], { a: [inA], b: [inB], c: [[101.21, 50.21]] }, {}, [
			[101.2005, 50.2005],
		]);
		// Its outer rim, with b, is longer than its inner one, with c.
		expect(found).toEqual([2]);
	});

	it('without any neighbour that has a label are faces like others', () => {
		// Off the land: outside is water, so it goes to that; between two slips of its own kind there is none to go to.
		expect(labelsAt([box(110, 50, 110.005, 50.005)], {}, {}, [[110.002, 50.002]]).found).toEqual([0]);
		const inner = box(110.001, 50.001, 110.004, 50.004);
		expect(problemOf([box(110, 50, 110.005, 50.005), inner], {})).toMatchObject({
			where: '1 face(s) of the map',
		});
	});
});
