import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as TopoPolygons } from 'topojson-specification';
import { polygonsOf } from '../../geo/geojson';
import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../../../tests/atlas';
import { decodeAtlas } from '../decode';
import { frontierFeatures } from './frontierFeatures';
import { twiceSignedArea } from '../../geo/ring';
import { tidyPolygons } from './rfc7946';
import { snapshotFeatures } from './snapshotFeatures';
import { snapshotIndex } from './snapshotIndex';
import { snapshotTopology } from './snapshotTopology';
import { allTransfers, transferFeatures } from './transferFeatures';
import { transferTable } from './transferTable';

describe('decoding', () => {
	test('keeps the numeric ids and the properties', () => {
		const { parcels, boundaries, segments } = decodeAtlas(topology);
		expect(parcels.map(({ id, properties }) => [id, properties.key])).toEqual(
			catalogue.parcels.map(({ index, id }) => [index, id]),
		);
		expect(segments.map(({ properties }) => catalogue.segments[properties.segment]!.id)).toEqual(
			catalogue.segments.map(({ id }) => id),
		);
		const [west, enclave] = ['west', 'enclave'].map((id) => byId(catalogue.parcels, id).index);
		const around = boundaries.filter(
			({ properties: { left, right } }) => left === enclave || right === enclave,
		);
		expect(around.map(({ properties: { left, right } }) => new Set([left, right]))).toEqual([
			new Set([west, enclave]),
		]);
		expect(around[0]!.properties.segments.map((i) => catalogue.segments[i]!.id)).toEqual([
			'lease-1898/stones',
		]);
	});

	test('is done once', () => {
		expect(decodeAtlas(topology)).toBe(decodeAtlas(topology));
	});
});

describe('a published snapshot', () => {
	const snapshot = (day: string) => snapshotFeatures(catalogue, topology, day).features;

	test('has one feature for all land held alike', () => {
		expect(snapshot('1910-01-01').map(({ properties }) => properties)).toEqual([
			{
				polity: 'duchy',
				side: 'russia',
				controller: 'duchy',
				controllerSide: 'russia',
				status: 'sovereign',
				parcels: ['north', 'east', 'meadow', 'hills', 'forest'],
			},
			{
				polity: 'kingdom',
				side: 'china',
				controller: 'kingdom',
				controllerSide: 'china',
				status: 'sovereign',
				parcels: ['west'],
			},
			{
				polity: 'kingdom',
				side: 'china',
				controller: 'duchy',
				controllerSide: 'russia',
				status: 'leased',
				parcels: ['enclave'],
			},
			{
				polity: 'kingdom',
				side: 'china',
				controller: 'duchy',
				controllerSide: 'russia',
				status: 'occupied',
				parcels: ['harbour'],
			},
			{
				polity: 'kingdom',
				side: 'china',
				controller: 'league',
				controllerSide: 'other',
				status: 'occupied',
				parcels: ['cape'],
			},
		]);
	});

	test('has no line left between merged parcels, and a hole where there is one', () => {
		const [duchy, kingdom, lease] = snapshot('1910-01-01').map(({ geometry }) => polygonsOf(geometry));
		// The two hills and the meadow are filled by the land around them.
		expect(duchy!.map((rings) => rings.length)).toEqual([1]);
		expect(kingdom!.map((rings) => rings.length)).toEqual([2]);
		// The hole is the lease itself, the other way round: 0.5° × 0.4°, and twice the area is told.
		expect(twiceSignedArea(lease![0]![0]!)).toBeCloseTo(0.4, 9);
		expect(twiceSignedArea(kingdom![0]![1]!)).toBeCloseTo(-0.4, 9);
	});

	test('winds its rings as RFC 7946 says', () => {
		for (const day of catalogue.snapshotDays)
			for (const { geometry } of snapshot(day))
				for (const [outside, ...holes] of polygonsOf(geometry)) {
					expect(twiceSignedArea(outside!)).toBeGreaterThan(0);
					for (const hole of holes) expect(twiceSignedArea(hole)).toBeLessThan(0);
				}
	});

	test('is listed with half-open days; the last is still so', () => {
		const index = snapshotIndex(catalogue, '/frontier');
		expect(index.map(({ from, to }) => `${from} ${to}`).slice(0, 2)).toEqual([
			'1640-01-01 1689-09-07',
			'1689-09-07 1727-10-21',
		]);
		expect(index.at(-1)).toEqual({
			from: '1945-08-14',
			to: '9999-12-31',
			href: '/frontier/data/snapshots.topojson',
			object: '1945-08-14',
		});
	});
});

describe('the published snapshots in one file', () => {
	const all = snapshotTopology(catalogue, topology);

	test('have an object for each day, whose land is that of the snapshot to the last digit', () => {
		expect(Object.keys(all.objects)).toEqual(catalogue.snapshotDays);
		for (const day of catalogue.snapshotDays) {
			const unpacked = feature(all, all.objects[day]!).features.map(({ properties, geometry }) => ({
				properties,
				geometry: tidyPolygons(geometry as MultiPolygon),
			}));
			expect(unpacked).toEqual(
				snapshotFeatures(catalogue, topology, day).features.map(({ properties, geometry }) => ({
					properties,
					geometry,
				})),
			);
		}
	});

	test('have no line twice, and none that no land needs', () => {
		const needed = Object.values(all.objects).flatMap(({ geometries }) =>
			geometries.flatMap((land) => (land as TopoPolygons).arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
		);
		expect(new Set(needed).size).toBe(all.arcs.length);
		expect(new Set(all.arcs.map((arc) => JSON.stringify(arc))).size).toBe(all.arcs.length);
	});
});

test('a published frontier has every property of its segments', () => {
	const { features } = frontierFeatures(catalogue, topology, 'second-1860');
	expect(features.map(({ properties }) => properties)).toEqual(
		['straight', 'meadow', 'proposal'].map((name) => byId(catalogue.segments, `second-1860/${name}`)),
	);
	expect(features[1]!.geometry).toEqual({
		type: 'LineString',
		coordinates: [
			[107.2, 46],
			[108, 46.8],
		],
	});
	expect(frontierFeatures(catalogue, topology, 'other').features).toEqual([]);
});

describe('published transfers', () => {
	test('tell from, to, both areas, the claims and the land', () => {
		const { features } = transferFeatures(catalogue, topology, 'second-1860');
		expect(features.map(({ properties }) => properties.id)).toEqual([
			'second-1860/south-east',
			'second-1860/hills',
			'second-1860/forest',
		]);
		const { areaKm2, areaTurfKm2 } = byId(catalogue.transfers, 'second-1860/south-east');
		expect(features[0]!.properties).toMatchObject({
			from: 'kingdom',
			fromSide: 'china',
			to: 'duchy',
			toSide: 'russia',
			areaKm2,
			areaTurfKm2,
			claims: [{ id: 'newspaper', km2: 90_000 }],
		});
		// The hills are two polygons, which leave a hole of both around the point in which they touch: twice their
		// areas, half a square degree each.
		const [southEast, hills] = features.map(({ geometry }) => polygonsOf(geometry));
		expect(hills!.map((rings) => rings.map(twiceSignedArea))).toEqual([
			[expect.closeTo(0.5, 9)],
			[expect.closeTo(0.5, 9)],
		]);
		expect(southEast!.map((rings) => rings.slice(1).map(twiceSignedArea))).toEqual([[expect.closeTo(-1, 9)]]);
	});

	test('tell an area to the square metre', () => {
		const transfers = [
			{
				...catalogue.transfers[0]!,
				areaKm2: 1.23456789,
				areaTurfKm2: 2.3456789,
				lowKm2: 0.12345649,
				highKm2: 3.45678949,
			},
		];
		expect(allTransfers({ ...catalogue, transfers })[0]).toMatchObject({
			areaKm2: 1.234568,
			areaTurfKm2: 2.345679,
			lowKm2: 0.123456,
			highKm2: 3.456789,
		});
	});

	test('of an instrument that moved no land are none', () => {
		expect(transferFeatures(catalogue, topology, 'other')).toEqual({
			type: 'FeatureCollection',
			features: [],
		});
	});

	test('make a table, with quotes where the text needs them', () => {
		const transfers = [
			{
				...byId(catalogue.transfers, 'second-1860/south-east'),
				areaKm2: 2000.12345678,
				areaTurfKm2: 1992,
				lowKm2: 1800,
				highKm2: 2200,
			},
		];
		const [header, row, end] = transferTable(allTransfers({ ...catalogue, transfers })).split('\r\n');
		expect(header).toBe(
			'id,instrument,day,kind,from,fromSide,fromController,fromControllerSide,fromStatus,' +
				'to,toSide,toController,toControllerSide,toStatus,areaKm2,areaTurfKm2,lowKm2,highKm2,parcels,claims,why',
		);
		expect(row).toBe(
			'second-1860/south-east,second-1860,1860-12-31,sovereignty,kingdom,china,kingdom,china,sovereign,' +
				'duchy,russia,duchy,russia,sovereign,2000.123457,1992,1800,2200,east; meadow,' +
				'"about, ""roughly"" 90000 km² (drawing)",',
		);
		expect(end).toBe('');
	});

	test('that only the record makes say why, and have no interval', () => {
		const transfer = {
			...byId(catalogue.transfers, 'second-1860/south-east'),
			kind: 'record' as const,
			why: 'It grew in years.',
		};
		const all = allTransfers({ ...catalogue, transfers: [transfer] });
		expect(all[0]).toMatchObject({ kind: 'record', lowKm2: null, highKm2: null, why: 'It grew in years.' });
		const row = transferTable(all).split('\r\n')[1]!;
		expect(row).toMatch(/,,,east; meadow,.*,It grew in years\.$/);
	});
});
