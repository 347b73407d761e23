import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Gdal } from 'gdal3.js/node.js';

/** A layer with the name that it has in a file. */
export interface NamedLayer {
	name: string;
	collection: FeatureCollection;
}

/** What GDAL complained of since it was asked last. */
const complaints: string[] = [];
let loaded: Promise<Gdal> | undefined;

/** The work before: GDAL sees one folder at a time. */
let before: Promise<unknown> = Promise.resolve();

/** Does some work when all that was asked for earlier is done. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const turn = before.then(work);
	before = turn.catch(() => {});
	return turn;
}

/** GDAL itself, compiled to WebAssembly; there is one of it in a process. */
function gdal(): Promise<Gdal> {
	loaded ??= import('gdal3.js/node.js').then(({ default: init }) =>
		init({
			path: 'node_modules/gdal3.js/dist/package',
			useWorker: false,
			// The same bytes from the same record, whenever it is built.
			env: { OGR_CURRENT_DATE: '1970-01-01T00:00:00.000Z' },
			errorHandler: (message) => complaints.push(message),
		}),
	);
	return loaded;
}

/**
 * Some layers as one GeoPackage (OGC 12-128). Build time only.
 *
 * @throws Error with what GDAL said, where it could not write all
 */
export const geoPackage = (layers: readonly NamedLayer[]): Promise<Uint8Array<ArrayBuffer>> =>
	inTurn(() => written(layers, 'GPKG'));

/** A layer as FlatGeobuf, with its spatial index. Build time only. @throws Error as `geoPackage` */
export const flatGeobuf = (layer: NamedLayer): Promise<Uint8Array<ArrayBuffer>> =>
	inTurn(() => written([layer], 'FlatGeobuf'));

async function written(
	layers: readonly NamedLayer[],
	format: 'GPKG' | 'FlatGeobuf',
): Promise<Uint8Array<ArrayBuffer>> {
	const { open, ogr2ogr, close, getFileBytes } = await gdal();
	const folder = mkdtempSync(join(tmpdir(), 'layers-'));
	// It keeps what it has written in memory, under names of its own.
	const name = `file-${crypto.randomUUID()}`;
	complaints.length = 0;
	try {
		let bytes: Uint8Array | undefined;
		for (const [i, layer] of layers.entries()) {
			const file = join(folder, `${layer.name}.geojson`);
			writeFileSync(file, JSON.stringify(layer.collection));
			const {
				datasets: [dataset],
				errors,
			} = await open(file);
			if (!dataset) throw new Error(`GDAL cannot read ${layer.name}: ${JSON.stringify(errors)}`);
			const path = await ogr2ogr(
				dataset,
				['-f', format, '-nln', layer.name, ...shapeOf(layer), ...(i > 0 ? ['-update', '-append'] : [])],
				name,
			);
			await close(dataset);
			if (i === layers.length - 1) bytes = await getFileBytes(path);
		}
		const errors = complaints.filter((message) => message.startsWith('ERROR'));
		if (!bytes || errors.length > 0) throw new Error(`GDAL could not write ${format}: ${errors.join('; ')}`);
		return new Uint8Array(bytes);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The one type of geometry that a layer has there: without it, a GIS takes it apart by types. */
function shapeOf({ name, collection }: NamedLayer): string[] {
	const kinds = new Set(collection.features.map(({ geometry }) => geometry.type.replace(/^Multi/, '')));
	const [kind] = kinds;
	if (kinds.size > 1) throw new Error(`${name} has ${[...kinds].join(' and ')}`);
	return kind === undefined ? [] : ['-nlt', kind === 'Point' ? kind : `Multi${kind}`];
}
