import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { catalogue, history, topology } from '../../../../tests/atlas';
import { layerFeatures, layersOf } from '../../data/exports/layers';
import { gdalLayers } from '../../../../tests/verify/gdal';
import { flatGeobuf, geoPackage } from './gdal';

const record = {
	catalogues: { en: catalogue, 'zh-Hans': catalogue, ru: catalogue },
	histories: { en: history, 'zh-Hans': history, ru: history },
	topology,
};
const definitions = layersOf(record);
const layers = definitions.map((layer) => ({ name: layer.name, collection: layerFeatures(layer, record) }));
const folder = mkdtempSync(join(tmpdir(), 'gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What GDAL reads of what it was written. */
async function readBack(name: string, bytes: Uint8Array) {
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return gdalLayers(file);
}

test('a GeoPackage has every layer, feature and field, days as dates; and the same bytes each time', async () => {
	const bytes = await geoPackage(layers);
	const found = await readBack('atlas.gpkg', bytes);
	expect(found.map(({ name, featureCount }) => [name, featureCount])).toEqual(
		layers.map(({ name, collection }) => [name, collection.features.length]),
	);
	expect(found.map(({ geometryFields: [shape] }) => shape?.type)).toEqual([
		...['MultiPolygon', 'MultiPolygon', 'MultiLineString', 'MultiLineString', 'Point', 'Point'],
	]);
	for (const [i, { fields }] of found.entries()) {
		expect(fields.map(({ name }) => name)).toEqual(Object.keys(definitions[i]!.fields.entries));
		const days = fields.filter(({ name }) => ['start', 'end', 'day'].includes(name));
		expect(days.map(({ type }) => type)).toEqual(days.map(() => 'Date'));
	}
	expect(Buffer.compare(await geoPackage(layers), bytes)).toBe(0);
});

test('a FlatGeobuf has every feature, however many files are asked for at once', async () => {
	const written = await Promise.all(layers.map(flatGeobuf));
	for (const [i, { name, collection }] of layers.entries()) {
		const [found] = await readBack(`${name}.fgb`, written[i]!);
		expect(found?.featureCount).toBe(collection.features.length);
	}
});

test('what GDAL cannot write stops the build', async () => {
	const broken = { name: 'broken', collection: { type: 'FeatureCollection' as const, features: 7 as never } };
	await expect(flatGeobuf(broken)).rejects.toThrow();
});
