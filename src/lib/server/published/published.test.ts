import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Package } from 'datapackage';
import { parse } from 'yaml';
import { afterAll, expect, test } from 'vitest';
import { layerFeatures, layersOf } from '../../data/exports/layers';
import { layerSchema } from '../../data/exports/layers/layerSchema';
import { readWhole } from '../readRecord';
import { dataPackage, licenceOf } from './dataPackage';
import { publishedFiles } from './files';
import { kindInWords } from './kinds';
import { contentOf } from './contentOf';

const record = readWhole();
const { en } = record.catalogues;
const layers = layersOf(record);
const files = publishedFiles('');
/** Those that are made at once; the build makes all, and `npm run verify` reads them. */
const quick = files.filter(({ format, kind }) => ['csv', 'json'].includes(format) && !/^outline/.test(kind));
const folder = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('no two files have one address, and each is told in every language', () => {
	expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
	for (const file of files)
		for (const lang of en.border.languages) {
			const words = kindInWords(file, record.catalogues[lang], lang);
			expect(words).toMatch(/\S/);
			expect(words).not.toMatch(/[{}]|^[:：]/);
		}
});

test('all of static/data is listed', () => {
	const standing = files.filter(({ isStatic }) => isStatic).map(({ path }) => path);
	expect(standing.sort()).toEqual(readdirSync('static/data').sort());
});

test('the module has the licence of the code, all else that of the data', () => {
	const licences = new Set(
		files.map((file) => `${file.kind === 'module' || file.kind === 'types'} ${licenceOf(file, en.border)}`),
	);
	expect(licences).toEqual(new Set(['true MIT', 'false ODbL-1.0']));
});

test('the data package is valid by Frictionless’ own reader, tables and all, and tells true sizes and checksums', async () => {
	const descriptor = (await dataPackage(quick, record)) as {
		version: string;
		resources: { path: string; bytes: number; hash: string; profile?: string }[];
	};
	// Semantic Versioning, the record's own version as its build.
	expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+(-unreleased)?\+[0-9a-f]+$/);
	expect(descriptor.version.split('+')[1]).toBe(en.version);
	for (const [i, file] of quick.entries()) {
		const content = Buffer.from(await contentOf(file));
		const { bytes, hash } = descriptor.resources[i]!;
		expect(content.length).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
		const place = join(folder, file.path);
		mkdirSync(dirname(place), { recursive: true });
		// Of a table's first column this reader would take the mark of UTF-8 for a letter.
		writeFileSync(place, content.toString().replace(/^\ufeff/, ''));
	}
	const read = await Package.load(descriptor, { basePath: folder });
	expect(read.errors).toEqual([]);
	const tables = read.resources.filter(({ tabular }) => tabular);
	expect(tables.map(({ descriptor: { path } }) => path)).toEqual(layers.map(({ name }) => `${name}.csv`));
	for (const table of tables) {
		const rows = await table.read({ keyed: true });
		const layer = layers.find(({ name }) => table.descriptor.path === `${name}.csv`)!;
		expect(rows).toHaveLength(layerFeatures(layer, record).features.length);
	}
});

test('a package without files is told to be wrong', async () => {
	const descriptor = (await dataPackage(quick.slice(0, 1), record)) as { name: unknown };
	const { errors } = await Package.load({ ...descriptor, resources: [] }, { basePath: folder });
	expect(errors.length).toBeGreaterThan(0);
});

test.each(layers)(
	'$name fits the JSON Schema that is published with it, and spoiled it does not',
	(layer) => {
		const check = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
			layerSchema(layer),
		);
		const collection = layerFeatures(layer, record);
		expect(check(collection) ? [] : check.errors).toEqual([]);
		const [first] = collection.features;
		const spoiled = { ...first, properties: { ...first!.properties, extra: 1 } };
		expect(check({ ...collection, features: [spoiled] })).toBe(false);
	},
);

test('CITATION.cff names the licences that the project has', () => {
	const cited = parse(readFileSync('CITATION.cff', 'utf8'));
	const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(cited).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		title: en.border.title.en,
	});
	expect(cited.license).toEqual(expect.arrayContaining([licenceOf({ format: 'csv' }, en.border), license]));
	for (const key of ['message', 'authors']) expect(cited[key]).toBeTruthy();
});
