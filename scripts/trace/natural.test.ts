import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RecordProblem } from '../record/problem.ts';
import { readNatural } from './natural.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'natural-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function layer(name: string, features: [id: string, geometry: Geometry][]): void {
	const collection = {
		type: 'FeatureCollection',
		features: features.map(([id, geometry]) => ({
			type: 'Feature',
			properties: { id },
			geometry,
		})),
	};
	writeFileSync(join(folder, name), JSON.stringify(collection));
}

const small = [
	[0, 0],
	[1, 0],
	[0, 1],
	[0, 0],
];
const large = [
	[5, 5],
	[9, 5],
	[9, 9],
	[5, 9],
	[5, 5],
];

function problem(): RecordProblem {
	try {
		readNatural(folder);
	} catch (error) {
		if (error instanceof RecordProblem) return error;
		throw error;
	}
	throw new Error('it was read');
}

it('lines are known by layer and id, layers in the order of their names', () => {
	layer('rivers.geojson', [
		[
			'amur',
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[3, 4],
				],
			},
		],
	]);
	layer('borders.geojson', [
		[
			'cn-ru',
			{
				type: 'LineString',
				coordinates: [
					[5, 6],
					[7, 8],
				],
			},
		],
	]);
	writeFileSync(join(folder, 'notes.txt'), 'not a layer');
	expect([...readNatural(folder)]).toEqual([
		[
			'borders/cn-ru',
			[
				[5, 6],
				[7, 8],
			],
		],
		[
			'rivers/amur',
			[
				[1, 2],
				[3, 4],
			],
		],
	]);
});

it('polygons give their outer ring, several the one of most vertices', () => {
	layer('lakes.geojson', [
		['one', { type: 'Polygon', coordinates: [large, small] }],
		['two', { type: 'MultiPolygon', coordinates: [[small], [large, small], [small]] }],
	]);
	expect([...readNatural(folder)]).toEqual([
		['lakes/one', large],
		['lakes/two', large],
	]);
});

it('an id is given once in a layer', () => {
	const line: Geometry = {
		type: 'LineString',
		coordinates: [
			[1, 2],
			[3, 4],
		],
	};
	layer('borders.geojson', [['amur', line]]);
	layer('rivers.geojson', [
		['amur', line],
		['amur', line],
	]);
	expect(problem()).toMatchObject({
		file: join(folder, 'rivers.geojson'),
		where: 'feature amur',
		reason: 'the id is given twice',
		mend: 'give each natural line its own id',
	});
});

it('a layer is JSON', () => {
	writeFileSync(join(folder, 'rivers.geojson'), '{');
	expect(problem()).toMatchObject({
		file: join(folder, 'rivers.geojson'),
		where: 'the file',
		reason: 'it is not JSON',
		mend: 'run npm run extract again',
	});
});
