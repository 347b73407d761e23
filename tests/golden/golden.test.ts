import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { FOLDER } from '../atlas/folder.ts';
import { byId } from '../atlas/byId.ts';

const { catalogue, data, frontiers, ...compiled } = compileFolder(FOLDER);
const topology = compiled.topology as AtlasTopology;
const expected = join(FOLDER, '../expected');

/** The rings of a parcel, polygon by polygon. */
function ringsOf(id: string): MultiPolygon['coordinates'] {
	const { features } = feature(topology, topology.objects.parcels);
	const found = features.find(({ properties }) => properties.key === id)!;
	return (found.geometry as MultiPolygon).coordinates;
}

const km2Of = (id: string) => byId(catalogue.parcels, id).areaKm2;

describe('the record of the tests', () => {
	for (const [name, text] of [...data, ...frontiers]) {
		it(`compiles to the golden ${name}`, () => {
			const golden = join(expected, name);
			if (process.env.UPDATE_GOLDEN) {
				mkdirSync(expected, { recursive: true });
				writeFileSync(golden, text);
			}
			expect(existsSync(golden), `run UPDATE_GOLDEN=1 npx vitest run tests/golden to make ${golden}`).toBe(
				true,
			);
			expect(text).toBe(readFileSync(golden, 'utf8'));
		});
	}

	it('has a hole where the enclave lies, which the enclave fills', () => {
		const [west, ...others] = ringsOf('west');
		expect(others).toEqual([]);
		expect(west!.slice(1).map((hole) => new Set(hole.map(String)))).toEqual([
			new Set(['102,48', '102.5,48', '102.5,48.4', '102,48.4']),
		]);
		expect(new Set(ringsOf('enclave')[0]![0]!.map(String))).toEqual(new Set(west![1]!.map(String)));
	});

	it('has two hills that touch in a point, and two holes for them', () => {
		const left = ['106,47.2', '106.5,47.7', '106,48.2'];
		const right = ['107,48.2', '106.5,47.7', '107,47.2'];
		const asSets = (rings: number[][][]) =>
			rings.map((ring) => [...new Set(ring.map(String))].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
		const both = asSets([left, right].map((ring) => ring.map((point) => point.split(',').map(Number))));
		expect(asSets(ringsOf('hills').map((polygon) => polygon[0]!))).toEqual(both);
		expect(ringsOf('hills').map((polygon) => polygon.length)).toEqual([1, 1]);
		const [east, ...others] = ringsOf('east');
		expect(others).toEqual([]);
		expect(asSets(east!.slice(1))).toEqual(both);
	});

	it('gives the sliver to one neighbour, and says so', () => {
		const told: string[] = [];
		compileFolder(FOLDER, (text) => told.push(text));
		// Half of 44.5 km × 20 m.
		expect(told.filter((text) => text.includes('sliver'))).toEqual([
			'1 slivers, the largest of 0.44 km², given to their neighbours',
		]);
	});

	it('moves land on the days and between the holders that parcels.yaml says', () => {
		expect(
			catalogue.transfers.map(({ id, day, kind, parcels }) => [id, day, kind, parcels.join(' ')]),
		).toEqual([
			['first-1689/hills', '1689-09-07', 'sovereignty', 'hills'],
			['first-1689/forest', '1689-09-07', 'sovereignty', 'forest'],
			['swap-1727/enclave', '1727-10-21', 'sovereignty', 'enclave'],
			['campaign-1757/league-to-kingdom', '1757-06-01', 'sovereignty', 'cape'],
			['second-1860/south-east', '1860-12-31', 'sovereignty', 'east meadow'],
			['second-1860/hills', '1860-12-31', 'sovereignty', 'hills'],
			['second-1860/forest', '1860-12-31', 'sovereignty', 'forest'],
			['lease-1898/kingdom-to-duchy-leased', '1898-03-27', 'control', 'enclave'],
			['landing-1900/kingdom-to-duchy-occupied', '1900-07-21', 'control', 'harbour'],
			['landing-1904/kingdom-to-league-occupied', '1904-02-08', 'control', 'cape'],
			['evacuation-1920/league-to-republic', '1920-05-01', 'control', 'cape'],
			['return-1945/union-to-republic-from-republic-leased', '1945-08-14', 'control', 'enclave'],
			['return-1945/union-to-republic-from-republic-occupied', '1945-08-14', 'control', 'harbour'],
			['return-1945/meadow', '1945-08-14', 'sovereignty', 'meadow'],
		]);
		const southEast = byId(catalogue.transfers, 'second-1860/south-east');
		expect(southEast.areaKm2).toBeCloseTo(km2Of('east') + km2Of('meadow'), 2);
	});

	it('takes a transfer apart in the reading that parts its land, and in no other', () => {
		const { chinese, russian } = catalogue.readings;
		expect([russian.without, russian.transfers.map(({ id, parcels }) => [id, parcels])]).toEqual([
			['second-1860/south-east'],
			[
				['second-1860/south-east-from-kingdom-sovereign', ['east']],
				['second-1860/south-east-from-none-undelimited', ['meadow']],
			],
		]);
		expect(chinese.without).toEqual(['first-1689/hills', 'second-1860/hills']);
	});

	it('measures the whole island as the box it is, less nothing', () => {
		// Area of a lon/lat box on the WGS84 ellipsoid has a closed form; 8° × 8° from 46° to 54° N.
		const sum = catalogue.parcels.reduce((total, { areaKm2 }) => total + areaKm2, 0);
		expect(sum / ellipsoidBoxKm2(8, 46, 54)).toBeCloseTo(1, 6);
	});
});

/** Closed form of the area between two parallels, WGS84 (Snyder 1987, eq. 3-11 integrated). */
function ellipsoidBoxKm2(degreesWide: number, south: number, north: number): number {
	const a = 6378.137;
	const e2 = 0.00669437999014;
	const e = Math.sqrt(e2);
	const q = (lat: number) => {
		const s = Math.sin((lat * Math.PI) / 180);
		return (1 - e2) * (s / (1 - e2 * s * s) + (1 / (2 * e)) * Math.log((1 + e * s) / (1 - e * s)));
	};
	return (a * a * (degreesWide * Math.PI) * (q(north) - q(south))) / 360;
}
