import { createHash } from 'node:crypto';
import type { Border } from '$lib/atlas/border';
import { dataVersion } from '$lib/atlas/release';
import { layerFeatures, layersOf } from '$lib/data/exports/layers';
import { tableSchema } from '$lib/data/exports/layers/layerSchema';
import type { WholeRecord } from '$lib/data/exports/layers/record';
import { contentOf } from './contentOf';
import type { PublishedFile } from './publishedFile';
import { FORMATS } from './formats';
import { kindInWords } from './kinds';

/** The list of all other files for programs; no list can tell its own checksum. */
export const PACKAGE = 'datapackage.json';

/** What a file weighs, and what its content is told by. */
export interface Weighed {
	file: PublishedFile;
	bytes: number;
	/** SHA-256, hexadecimal. */
	sha256: string;
}

/** Weighs files; each is made for it. */
export function weighed(files: readonly PublishedFile[]): Promise<Weighed[]> {
	return Promise.all(
		files.map(async (file) => {
			const content = Buffer.from(await contentOf(file));
			return { file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
		}),
	);
}

/** The licence of a file by its identifier (SPDX): programs have that of the code. */
export const licenceOf = (
	{ format }: Pick<PublishedFile, 'format'>,
	{ licence }: Pick<Border, 'licence'>,
): string => (format === 'js' || format === 'ts' ? 'MIT' : licence.name.replace(/ (?=[\d.]+$)/, '-'));

/** `datapackage.json` (Frictionless Data): every file with its size, checksum and licence, and the tables’ columns. */
export async function dataPackage(files: readonly PublishedFile[], record: WholeRecord): Promise<object> {
	const { en } = record.catalogues;
	const { border } = en;
	const licence = (name: string) => ({ name });
	return {
		profile: 'data-package',
		name: border.id,
		title: border.title.en,
		description: border.description.en,
		version: dataVersion(en),
		licenses: [licence(licenceOf({ format: 'geojson' }, border))],
		keywords: border.sides.map(({ name }) => name.en),
		temporal: { start: border.from, end: border.checked },
		resources: (await weighed(files)).map(({ file, bytes, sha256 }) => {
			const layer = file.format === 'csv' && layersOf(record).find(({ name }) => file.path === `${name}.csv`);
			const points = layer && layerFeatures(layer, record).features[0]?.geometry.type === 'Point';
			return {
				name: file.path.toLowerCase().replace(/[^a-z0-9.]+/g, '-'),
				path: file.path,
				description: kindInWords(file, en, 'en'),
				...(file.format === 'json.gz' ? { format: 'json', compression: 'gz' } : { format: file.format }),
				mediatype: FORMATS[file.format].type.split(';')[0],
				encoding: 'utf-8',
				bytes,
				hash: `sha256:${sha256}`,
				licenses: [licence(licenceOf(file, border))],
				...(layer && { profile: 'tabular-data-resource', schema: tableSchema(layer, Boolean(points)) }),
			};
		}),
	};
}
