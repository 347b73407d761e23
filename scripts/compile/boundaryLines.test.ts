import { expect, it } from 'vitest';
import type { Position } from '../../src/lib/geo/position.ts';
import { findFaces, isInside } from '../partition/faces.ts';
import { toCell } from '../partition/grid.ts';
import { nodeLines } from '../partition/nodeLines.ts';
import { boundaryLines } from './boundaryLines.ts';
import { segmentLines } from './segmentLines.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import type { Segment } from '../../src/lib/atlas/model.ts';
import { blankSegment } from '../../tests/blankRecord.ts';

type Line = [id: string, ...positions: Position[]];

// 1 ●──coast──●──coast──●
//   │         │ two     │     Parcel 1 lies left of x = 1, parcel 2 right of it. Their border: the segment one up to ½,
// ½ │    1    ●    2    │     and from there two, along which the border cn-ru and three run as well.
//   │         │ one     │
// 0 ●──coast──●──coast──●
//   0         1         2
const lines: Line[] = [
	['coast', [0, 0], [2, 0], [2, 1], [0, 1], [0, 0]],
	['pact/three', [1, 1], [1, 0.5]],
	['pact/one', [1, 0], [1, 0.5]],
	['pact/two', [1, 0.5], [1, 1]],
	['borders/cn-ru', [1, 0.5], [1, 1]],
];
const segmentIndex = new Map([
	['pact/one', 0],
	['pact/two', 1],
	['pact/three', 10],
	['pact/nine', 9],
]);

function partitionOf(all: Line[], parcels: Position[]) {
	const partition = findFaces(
		nodeLines(all.map(([, ...positions], tag) => ({ tag, cells: positions.map(toCell) }))),
	);
	const labels = new Int32Array(partition.faces.length);
	parcels.forEach((point, i) => {
		const face = partition.faces.findIndex(
			({ rings: [outer] }, k) => k !== partition.outside && isInside(toCell(point), outer!),
		);
		labels[face] = i + 1;
	});
	return { partition, labels, tags: all.map(([id]) => ({ id, kind: 'segment' as const })) };
}

const said = (all: Line[], parcels: Position[]) => {
	const { partition, labels, tags } = partitionOf(all, parcels);
	const features = boundaryLines(partition, labels, tags, segmentIndex);
	expect(features.map(({ id }) => id)).toEqual(features.map((_, i) => i + 1));
	return features.map(({ type, properties, geometry }) => {
		expect([type, geometry.type]).toEqual(['Feature', 'MultiLineString']);
		return { ...properties, lines: geometry.coordinates.map((line) => line.map(String).join(' ')) };
	});
};

it('boundaries have the smaller parcel on the left, and all the segments along them in order', () => {
	const boundaries = said(lines, [
		[0.5, 0.5],
		[1.5, 0.5],
	]);
	expect(boundaries).toHaveLength(4);
	expect(boundaries).toContainEqual({ left: 1, right: 2, segments: [0], lines: ['1,0 1,0.5'] });
	expect(boundaries).toContainEqual({ left: 1, right: 2, segments: [1, 10], lines: ['1,0.5 1,1'] });
	// Coasts, with the water on their left: clockwise around the land.
	expect(boundaries).toContainEqual({
		left: 0,
		right: 1,
		segments: [],
		edge: true,
		lines: ['1,0 0,0 0,1 1,1'],
	});
	expect(boundaries).toContainEqual({
		left: 0,
		right: 2,
		segments: [],
		edge: true,
		lines: ['1,1 2,1 2,0 1,0'],
	});
});

it('boundaries run the other way when the parcels are numbered the other way', () => {
	expect(
		said(lines, [
			[1.5, 0.5],
			[0.5, 0.5],
		]),
	).toContainEqual({ left: 1, right: 2, segments: [0], lines: ['1,0.5 1,0'] });
});

it('two faces of one parcel have no boundary between them', () => {
	const boundaries = said(lines, []);
	expect(boundaries).toEqual([]);
});

it('segments are put in order as numbers', () => {
	const both: Line[] = [lines[0]!, ['pact/three', [1, 0], [1, 1]], ['pact/nine', [1, 0], [1, 1]]];
	const [boundary] = said(both, [
		[0.5, 0.5],
		[1.5, 0.5],
	]).filter(({ left }) => left === 1);
	expect(boundary!.segments).toEqual([9, 10]);
});

it('several stretches between the same parcels, with the same segments, are one boundary', () => {
	// The segment one, two, and one again.
	const three: Line[] = [
		lines[0]!,
		['pact/one', [1, 0], [1, 0.3]],
		['pact/two', [1, 0.3], [1, 0.6]],
		['pact/one', [1, 0.6], [1, 1]],
	];
	expect(
		said(three, [
			[0.5, 0.5],
			[1.5, 0.5],
		]),
	).toContainEqual({ left: 1, right: 2, segments: [0], lines: ['1,0 1,0.3', '1,0.6 1,1'] });
});

const segmentOf = (id: string): Segment => ({
	...blankSegment(id),
	instrument: 'pact',
	drawn: [],
	lengthKm: 0,
});

function segmentsOf(all: Line[], traced: Record<string, Position[]>) {
	const { partition, tags } = partitionOf(all, []);
	const known = new Map(
		Object.entries(traced).map(([id, line]): [string, TracedLine] => [
			id,
			{ id, line, drawn: [], lengthKm: 1 },
		]),
	);
	return segmentLines(Object.keys(traced).map(segmentOf), known, partition, tags);
}

it('a frontier is the noded line of its segment, in the direction in which it was traced', () => {
	expect(
		segmentsOf(lines, {
			'pact/one': [
				[1, 0],
				[1, 0.5],
			],
			'pact/three': [
				[1, 1],
				[1, 0.5],
			],
			'pact/two': [
				[1, 0.5],
				[1, 1],
			],
		}),
	).toEqual([
		{
			type: 'Feature',
			id: 1,
			properties: { segment: 0 },
			geometry: {
				type: 'LineString',
				coordinates: [
					[1, 0],
					[1, 0.5],
				],
			},
		},
		{
			type: 'Feature',
			id: 2,
			properties: { segment: 1 },
			geometry: {
				type: 'LineString',
				coordinates: [
					[1, 1],
					[1, 0.5],
				],
			},
		},
		{
			type: 'Feature',
			id: 3,
			properties: { segment: 2 },
			geometry: {
				type: 'LineString',
				coordinates: [
					[1, 0.5],
					[1, 1],
				],
			},
		},
	]);
});

it('a frontier has the vertices that other lines gave it', () => {
	const crossed: Line[] = [lines[0]!, ['pact/one', [1, 1], [1, 0]], ['pact/two', [0, 0.25], [2, 0.25]]];
	expect(
		segmentsOf(crossed, {
			'pact/one': [
				[1, 1],
				[1, 0],
			],
		})[0]!.geometry,
	).toEqual({
		type: 'LineString',
		coordinates: [
			[1, 1],
			[1, 0.25],
			[1, 0],
		],
	});
});

it('a frontier in pieces is several lines', () => {
	const pieces: Line[] = [lines[0]!, ['pact/one', [0.5, 0], [0.5, 1]], ['pact/one', [1.5, 0], [1.5, 1]]];
	expect(
		segmentsOf(pieces, {
			'pact/one': [
				[0.5, 0],
				[1.5, 1],
			],
		})[0]!.geometry,
	).toEqual({
		type: 'MultiLineString',
		coordinates: [
			[
				[0.5, 0],
				[0.5, 1],
			],
			[
				[1.5, 0],
				[1.5, 1],
			],
		],
	});
});

it('a segment that cuts no land is drawn as it was traced', () => {
	expect(
		segmentsOf(lines, {
			'pact/never': [
				[5, 5],
				[6, 6],
				[7, 5],
			],
		})[0]!.geometry,
	).toEqual({
		type: 'LineString',
		coordinates: [
			[5, 5],
			[6, 6],
			[7, 5],
		],
	});
});
