import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Translations } from '../translate/translations.ts';
import { buildTopology } from './buildTopology.ts';
import { natureTopology } from './natureTopology.ts';

const line = (id: string, ...coordinates: [number, number][]): Feature<LineString> => ({
	type: 'Feature',
	properties: { id },
	geometry: { type: 'LineString', coordinates },
});

const layer = (topology: Topology, name: string) =>
	(feature(topology, topology.objects[name]!) as unknown as FeatureCollection<LineString>).features;

describe('the topology', () => {
	// Two lines along the same stretch from 100° to 101°.
	const topology = buildTopology([58, 34, 152, 63], {
		one: [line('a', [100.00001, 50.00002], [101, 51])],
		two: [line('b', [100.00001, 50.00002], [101, 51], [102, 50])],
	});

	it("is on the record's own grid, from the corner of the frame", () => {
		expect(topology.transform).toEqual({ scale: [1e-5, 1e-5], translate: [58, 34] });
		// 42.00001° east of the corner and 16.00002° north of it; then a degree of each.
		expect(topology.arcs[0]).toEqual([
			[4_200_001, 1_600_002],
			[99_999, 99_998],
		]);
	});

	it('moves no coordinate', () => {
		const [a] = layer(topology, 'one');
		expect(a!.properties).toEqual({ id: 'a' });
		expect(a!.geometry.coordinates.map((p) => p.map((n) => Number(n.toFixed(9))))).toEqual([
			[100.00001, 50.00002],
			[101, 51],
		]);
	});

	it('has what two layers share but once', () => {
		expect(topology.arcs).toHaveLength(2);
		expect(layer(topology, 'two')).toHaveLength(1);
	});
});

describe('rivers and lakes', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'nature-'));
		mkdirSync(join(folder, 'natural'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});
	const write = (name: string, features: Feature[]) =>
		writeFileSync(
			join(folder, 'natural', `${name}.geojson`),
			JSON.stringify({ type: 'FeatureCollection', features }),
		);

	// The vertex at 101° makes a triangle of 0.5 · 2 · 0.00001 = 10⁻⁵ square degrees, that at 103° one of 0.01.
	const amur: Feature = {
		...line('amur', [100, 50], [101, 50.00001], [102, 50], [103, 50.01], [104, 50]),
		properties: { id: 'amur', name: 'Amur', rank: 1, source: 'NE', length: 2824 },
	};

	it('are thinned for the eye', () => {
		write('rivers', [amur]);
		const [river] = layer(natureTopology(folder), 'rivers');
		expect(river!.geometry.coordinates.map(([lon]) => Math.round(lon!))).toEqual([100, 102, 103, 104]);
	});

	it('have their id, name and rank, and names in other languages where there are translations', () => {
		write('rivers', [amur]);
		write('lakes', [
			{ ...line('khanka', [130, 45], [131, 45]), properties: { id: 'khanka', name: 'Khanka' } },
		]);
		const plain = natureTopology(folder);
		expect(layer(plain, 'rivers')[0]!.properties).toEqual({ id: 'amur', name: 'Amur', rank: 1 });
		expect(layer(plain, 'lakes')[0]!.properties).toEqual({ id: 'khanka', name: 'Khanka' });
		const translations = {
			languages: ['en', 'zh-Hans', 'ru'],
			say: (name: string, lang: string) => `${name} (${lang})`,
		} as unknown as Translations;
		expect(layer(natureTopology(folder, translations), 'lakes')[0]!.properties).toEqual({
			id: 'khanka',
			name: 'Khanka',
			'zh-Hans': 'Khanka (zh-Hans)',
			ru: 'Khanka (ru)',
		});
	});

	it('may be missing', () => {
		const none = natureTopology(folder);
		expect(none.arcs).toEqual([]);
		expect(Object.keys(none.objects)).toEqual(['rivers', 'lakes']);
		expect(layer(none, 'rivers')).toEqual([]);
		write('lakes', [
			{ ...line('khanka', [130, 45], [131, 45]), properties: { id: 'khanka', name: 'Khanka' } },
		]);
		expect(layer(natureTopology(folder), 'lakes')).toHaveLength(1);
	});
});
