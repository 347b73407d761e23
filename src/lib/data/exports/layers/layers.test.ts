import { feature } from 'topojson-client';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { catalogue, history, topology } from '../../../../../tests/atlas';
import { layerFeatures, layersOf } from '.';
import { pagePath } from '../../../app/pagePath';
import { readWhole } from '../../../server/readRecord';
import { tidyPolygons } from '../rfc7946';
import { tidyLines } from '../tidyLines';
import { heldFeatures } from '../heldFeatures';
import { layerCsv } from './layerCsv';
import { layersTopology } from './layersTopology';
import type { WholeRecord } from './record';

const small: WholeRecord = {
	catalogues: { en: catalogue, 'zh-Hans': catalogue, ru: catalogue },
	histories: { en: history, 'zh-Hans': history, ru: history },
	topology,
};
const layerOf = (name: string, record = small) =>
	layerFeatures(
		layersOf(record).find((layer) => layer.name === name)!,
		record,
	).features;

describe.each([
	['the tests’ record', small],
	['the whole record', readWhole()],
])('of %s', (_, record) => {
	test.each(layersOf(record))(
		'$name: every feature has the fields that the layer names, and no other',
		(layer) => {
			const { features } = layerFeatures(layer, record);
			expect(features.length).toBeGreaterThan(0);
			const wrong = features.flatMap(({ properties }) => {
				const { success, issues } = v.safeParse(layer.fields, properties);
				return success ? [] : [v.flatten(issues as never)];
			});
			expect(wrong).toEqual([]);
		},
	);
});

test.each(layersOf(small))(
	'$name: names fit a Shapefile’s ten letters, and each is described',
	({ fields }) => {
		for (const [name, field] of Object.entries(fields.entries)) {
			expect(name).toMatch(/^[a-z][a-z0-9_]{1,9}$/);
			expect(v.getDescription(field as never), name).toBeTruthy();
		}
	},
);

test('what a row is about has a page, and the row its path', () => {
	for (const name of ['places', 'tenures', 'transfers', 'segments']) {
		const rows = layerOf(name);
		expect(rows.length).toBeGreaterThan(0);
		for (const { properties: p } of rows)
			expect(p.page).toBe(
				name === 'places'
					? pagePath('en', 'places', `${p.id}`)
					: pagePath('en', 'treaties', `${p.instrument}`),
			);
	}
});

test('the tenures of a day are its snapshot, to the square metre', () => {
	for (const day of catalogue.snapshotDays) {
		const held = layerOf('tenures').filter(
			({ properties: { start, end } }) => start! <= day && (end === null || day < end!),
		);
		const sums = new Map<string, number>();
		for (const { properties: p } of held) {
			const key = [p.sovereign, p.controller, p.status].join('|');
			sums.set(key, (sums.get(key) ?? 0) + Number(p.area_km2));
		}
		const { features } = heldFeatures(catalogue, topology, day);
		expect(sums.size).toBe(features.length);
		for (const { properties: p } of features)
			expect(sums.get([p.polity, p.controller, p.status].join('|'))).toBeCloseTo(p.areaKm2, 5);
	}
});

test('an area lies in its interval, and surer lines make it narrower', () => {
	for (const { properties: p } of layerOf('tenures', readWhole())) {
		expect(p.low_km2).toBeLessThanOrEqual(Number(p.area_km2));
		expect(p.high_km2).toBeGreaterThanOrEqual(Number(p.area_km2));
	}
});

test('what is still so has no end, and a line that never was has no days', () => {
	const ends = layerOf('tenures').map(({ properties: { end } }) => end);
	expect(ends).toContain(null);
	expect(ends).not.toContain('9999-12-31');
	const proposal = layerOf('segments').find(({ properties: { id } }) => id === 'second-1860/proposal');
	expect(proposal?.properties).toMatchObject({ start: null, end: null });
});

describe('the layers in one TopoJSON', () => {
	const all = layersTopology(small);

	test.each(layersOf(small))('$name are those of the GeoJSON', (layer) => {
		const unpacked = feature(all, all.objects[layer.name]!);
		if (unpacked.type !== 'FeatureCollection') throw new Error(`${layer.name} is no collection`);
		const expected = layerFeatures(layer, small).features;
		expect(unpacked.features.map(({ properties }) => properties)).toEqual(
			expected.map(({ properties }) => properties),
		);
		unpacked.features.forEach(({ geometry }, i) => {
			const wanted = expected[i]!.geometry;
			if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
				expect(tidyPolygons(geometry)).toEqual(wanted);
			else if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
				expect(tidyLines(geometry)).toEqual(wanted);
			else if (geometry.type === 'Point' && wanted.type === 'Point')
				geometry.coordinates.forEach((degrees, axis) =>
					expect(degrees).toBeCloseTo(wanted.coordinates[axis]!, 5),
				);
			else throw new Error(`${layer.name} has a ${geometry.type}`);
		});
	});
});

test.each(layersOf(small))(
	'$name as a table begins with a mark of UTF-8 and has a row for each feature',
	(layer) => {
		const text = layerCsv(layer, layerFeatures(layer, small));
		const [header, ...rows] = text.trimEnd().split('\r\n');
		const points = ['events', 'places'].includes(layer.name) ? ['lon', 'lat'] : [];
		expect(header).toBe(`\ufeff${[...Object.keys(layer.fields.entries), ...points].join(',')}`);
		expect(rows).toHaveLength(layerFeatures(layer, small).features.length);
	},
);
