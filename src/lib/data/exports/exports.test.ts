import { describe, expect, test } from 'vitest';
import { decodeAtlas } from '../decode';
import { frontierFeatures } from './frontierFeatures';
import type { Position } from '../../geo/position';
import { twiceSignedArea } from '../../geo/ring';
import { catalogue, topology } from '../sample';
import { snapshotFeatures } from './snapshotFeatures';
import { snapshotIndex } from './snapshotIndex';
import { allTransfers, transferFeatures } from './transferFeatures';
import { transferTable } from './transferTable';

describe('decoding', () => {
	test('keeps the numeric ids and the properties', () => {
		const { parcels, boundaries, segments } = decodeAtlas(topology);
		expect(parcels.map(({ id, properties }) => [id, properties.key])).toEqual([
			[1, 'a'],
			[2, 'b'],
			[3, 'c'],
		]);
		expect(boundaries[0]?.properties).toEqual({ left: 3, right: 1, segments: [0] });
		expect(segments[0]?.properties.segment).toBe(0);
	});

	test('is done once', () => {
		expect(decodeAtlas(topology)).toBe(decodeAtlas(topology));
	});
});

describe('a published snapshot', () => {
	test('has one feature for all land held alike', () => {
		const { features } = snapshotFeatures(catalogue, topology, '1858-05-28');
		expect(features.map(({ properties }) => properties)).toEqual([
			{
				polity: 'empire',
				side: 'russia',
				controller: 'empire',
				controllerSide: 'russia',
				status: 'sovereign',
				parcels: ['a', 'b'],
			},
			expect.objectContaining({ polity: 'qing', side: 'china', parcels: ['c'] }),
		]);
	});

	test('has no line left between merged parcels', () => {
		const [empire] = snapshotFeatures(catalogue, topology, '1858-05-28').features;
		expect(empire?.geometry.type).toBe('Polygon');
		const [ring] = empire?.geometry.coordinates as Position[][];
		expect(twiceSignedArea(ring ?? [])).toBeCloseTo(4, 3);
		expect(ring).not.toContainEqual([0.5, 1]);
	});

	test('winds its rings as RFC 7946 says', () => {
		for (const day of catalogue.snapshotDays)
			for (const { geometry } of snapshotFeatures(catalogue, topology, day).features) {
				const [outside, ...holes] = geometry.coordinates as Position[][];
				expect(twiceSignedArea(outside ?? [])).toBeGreaterThan(0);
				for (const hole of holes) expect(twiceSignedArea(hole)).toBeLessThan(0);
			}
	});

	test('is listed with half-open days; the last is still so', () => {
		expect(snapshotIndex(catalogue, '/frontier')).toEqual([
			{ from: '1640-01-01', to: '1858-05-28', href: '/frontier/data/snapshots/1640-01-01.geojson' },
			{ from: '1858-05-28', to: '9999-12-31', href: '/frontier/data/snapshots/1858-05-28.geojson' },
		]);
	});
});

test('a published frontier has every property of its segments', () => {
	const { features } = frontierFeatures(catalogue, topology, 'aigun-1858');
	expect(features).toHaveLength(1);
	expect(features[0]?.properties).toEqual(catalogue.segments[0]);
	expect(features[0]?.geometry).toMatchObject({ type: 'LineString', coordinates: { length: 4 } });
	expect(frontierFeatures(catalogue, topology, 'other').features).toEqual([]);
});

describe('published transfers', () => {
	test('tell from, to, both areas and the claims', () => {
		const { features } = transferFeatures(catalogue, topology, 'aigun-1858');
		expect(features[0]?.properties).toMatchObject({
			from: 'qing',
			fromSide: 'china',
			to: 'empire',
			toSide: 'russia',
			areaKm2: 2000.123457,
			areaTurfKm2: 1992,
			claims: [{ km2: 1900 }],
		});
		expect(twiceSignedArea((features[0]?.geometry.coordinates as Position[][])[0] ?? [])).toBeCloseTo(4, 3);
	});

	test('of an instrument that moved no land are none', () => {
		expect(transferFeatures(catalogue, topology, 'other')).toEqual({
			type: 'FeatureCollection',
			features: [],
		});
	});

	test('make a table, with quotes where the text needs them', () => {
		const [header, row, end] = transferTable(allTransfers(catalogue)).split('\r\n');
		expect(header).toBe(
			'id,instrument,day,kind,from,fromSide,fromController,fromControllerSide,fromStatus,' +
				'to,toSide,toController,toControllerSide,toStatus,areaKm2,areaTurfKm2,lowKm2,highKm2,parcels,claims',
		);
		expect(row).toBe(
			'aigun-1858/1,aigun-1858,1858-05-28,sovereignty,qing,china,qing,china,sovereign,' +
				'empire,russia,empire,russia,sovereign,2000.123457,1992,1800,2200,a; b,"about, ""roughly"" 1900 km² (s)"',
		);
		expect(end).toBe('');
	});
});
