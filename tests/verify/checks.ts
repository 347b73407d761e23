import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { parse } from 'yaml';
import { LANGS } from '../../src/lib/atlas/vocabulary';
import { citationsOf } from '../../src/lib/i18n/citation';
import { knowEveryMessage } from '../../src/lib/i18n/everyMessage';
import type { Position } from '../../src/lib/geo/position';
import { readBack } from './citations';
import { areasBeside, gdalLayers, invalidShapes } from './gdal';
import { crossings, dryHoles, measured } from './partition';

const DATA = 'build/data';
const LAYERS = ['tenures', 'transfers', 'segments', 'routes', 'places', 'events'];
/** Layers of land. */
const LANDS = ['tenures', 'transfers'];
/** Areas may differ by this share: two engines, and coordinates rounded to a metre. */
const AREA_SHARE = 1e-4;
/** Square metres that rounding to a metre may leave between two sums of the whole land. */
const ROUNDING_M2 = 1000;

interface Check {
	what: string;
	/** @returns what was found, or that it did not run; throws what does not agree */
	check: () => string | Promise<string>;
}

const json = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(DATA, file), 'utf8')) as Shape;
const countOf = (layer: string): number => json<FeatureCollection>(`${layer}.geojson`).features.length;

function demand(holds: boolean, otherwise: string): void {
	if (!holds) throw new Error(otherwise);
}

export const CHECKS: Check[] = [
	{
		what: 'mapshaper: no line between lands crosses another or itself',
		check: () => {
			const found = crossings(json<Topology>('snapshots.topojson'));
			demand(found === 0, `${found} crossings`);
			return 'none does';
		},
	},
	{
		what: 'mapshaper: lands of a day neither overlap nor leave a gap',
		async check() {
			const topology = json<Topology>('snapshots.topojson');
			const days = Object.keys(topology.objects);
			const { water } = parse(readFileSync('geodata/parcels.yaml', 'utf8')) as {
				water: { at: Position[] }[];
			};
			const waters = water.flatMap(({ at }) => at);
			let first: number | undefined;
			for (const day of days) {
				const { summed, merged, holes } = await measured(topology, day);
				demand(merged > 0, `${day} has no land`);
				demand(Math.abs(summed - merged) < ROUNDING_M2, `${day}: ${summed - merged} m² are held twice`);
				first ??= merged;
				demand(
					Math.abs(merged - first) < ROUNDING_M2,
					`${day}: ${merged - first} m² more land than at first`,
				);
				const dry = dryHoles(holes, waters);
				demand(dry.length === 0, `${day}: a gap at ${String(dry[0]?.[0])}`);
			}
			return `${days.length} days`;
		},
	},
	{
		what: 'GDAL (npm) opens every layer in each format, and counts alike',
		async check() {
			const files = [
				'atlas.gpkg',
				...LAYERS.flatMap((name) => ['geojson', 'fgb', 'csv'].map((end) => `${name}.${end}`)),
			];
			const counts = new Map(LAYERS.map((name) => [name, countOf(name)]));
			for (const file of files)
				for (const { name, featureCount } of await gdalLayers(join(DATA, file)))
					demand(
						counts.get(name) === featureCount,
						`${file}: ${name} has ${featureCount}, not ${counts.get(name)}`,
					);
			const inPackage = (await gdalLayers(join(DATA, 'atlas.gpkg'))).map(({ name }) => name);
			demand(String(inPackage) === String(LAYERS), `atlas.gpkg has ${inPackage.join(', ')}`);
			return `${files.length} files`;
		},
	},
	{
		what: 'GEOS (npm) holds every shape of land valid',
		async check() {
			for (const layer of LANDS) {
				const wrong = await invalidShapes(join(DATA, `${layer}.fgb`), layer);
				demand(wrong === 0, `${wrong} of ${layer} are not`);
			}
			return LANDS.join(', ');
		},
	},
	{
		what: 'PROJ (npm) finds the same areas on the ellipsoid, to 0.01 %',
		async check() {
			const shares: number[] = [];
			for (const layer of LANDS) {
				const areas = await areasBeside(join(DATA, `${layer}.fgb`), layer);
				demand(areas.length === countOf(layer), `${areas.length} areas of ${layer}`);
				shares.push(...areas.map(({ told, found }) => Math.abs(found / told - 1)));
			}
			const most = Math.max(...shares);
			demand(most < AREA_SHARE, `they differ by up to ${(most * 100).toFixed(4)} %`);
			return `${shares.length} areas, at most ${(most * 100).toFixed(4)} % apart`;
		},
	},
	{
		what: 'Frictionless’ reader: the data package, its tables and checksums',
		async check() {
			const descriptor = json<{ resources: { path: string; hash: string; bytes: number }[] }>(
				'datapackage.json',
			);
			const folder = mkdtempSync(join(tmpdir(), 'package-'));
			try {
				cpSync(DATA, folder, { recursive: true });
				for (const { path, hash, bytes } of descriptor.resources) {
					const content = readFileSync(join(folder, path));
					demand(content.length === bytes, `${path} has ${content.length} bytes, not ${bytes}`);
					const sum = createHash('sha256').update(content).digest('hex');
					demand(hash === `sha256:${sum}`, `${path} has another checksum`);
					// This reader would take the mark of UTF-8 for a letter of the first column.
					if (path.endsWith('.csv'))
						writeFileSync(join(folder, path), content.toString().replace(/^\ufeff/, ''));
				}
				const read = await Package.load(descriptor, { basePath: folder });
				demand(read.errors.length === 0, read.errors.map(({ message }) => message).join('; '));
				const tables = read.resources.filter(({ tabular }) => tabular);
				demand(tables.length === LAYERS.length, `${tables.length} tables`);
				for (const table of tables) await table.read({ keyed: true });
				return `${descriptor.resources.length} files, ${tables.length} tables`;
			} finally {
				rmSync(folder, { recursive: true });
			}
		},
	},
	{
		what: 'the archive for a DOI repository unpacks, is the same again, and its checksums and package are true',
		async check() {
			const folder = mkdtempSync(join(tmpdir(), 'archive-'));
			try {
				const [zip, again] = ['one.zip', 'another.zip'].map((name) => {
					const file = join(folder, name);
					run('npx', ['--no-install', 'tsx', 'scripts/archive/index.ts', '--draft', '--out', file]);
					return readFileSync(file);
				});
				demand(zip!.equals(again!), 'it is not the same again');
				const files = new Map(
					Object.entries(unzipSync(zip!)).map(([path, content]) => [path.replace(/^[^/]+\//, ''), content]),
				);
				const sums = Buffer.from(files.get('SHA256SUMS')!).toString().trim().split('\n');
				demand(sums.length === files.size - 1, `${sums.length} checksums of ${files.size} files`);
				for (const line of sums) {
					const [sum, path = ''] = line.split('  ');
					const content = files.get(path);
					demand(
						content !== undefined && createHash('sha256').update(content).digest('hex') === sum,
						`${path} has another checksum`,
					);
				}
				const read = await Package.load(
					JSON.parse(Buffer.from(files.get('datapackage.json')!).toString()) as object,
					{ basePath: folder },
				);
				demand(read.errors.length === 0, read.errors.map(({ message }) => message).join('; '));
				return `${files.size} files, ${(zip!.length / 1e6).toFixed(1)} MB`;
			} finally {
				rmSync(folder, { recursive: true });
			}
		},
	},
	{
		what: 'Citation.js reads the citations in BibTeX and RIS, and writes them by a CSL style',
		async check() {
			knowEveryMessage();
			for (const lang of LANGS) {
				const state = {
					...{ atlas: 'An Atlas {of} Lines & 100 %', id: 'atlas', version: 'abc', licence: 'ODbL 1.0', lang },
					...{
						title: 'Договор — 条约 “x”',
						url: 'https://example.org/?year=1858&treaty=x',
						dated: '2026-01-05',
						accessed: '2026-02-01',
					},
				};
				const { bibtex, ris } = citationsOf(state);
				for (const [form, text] of Object.entries({ bibtex, ris })) {
					const { title, atlas = state.atlas, url, year, styled } = readBack(text);
					demand(title === state.title && atlas === state.atlas, `${form}, ${lang}: ${title}, ${atlas}`);
					demand(url === state.url && year === 2026, `${form}, ${lang}: ${url}, ${year}`);
					demand(styled.includes('Договор'), `${form}, ${lang}: ${styled}`);
				}
			}
			return `${LANGS.length} languages`;
		},
	},
	{
		what: 'MapLibre’s validator holds the map’s style valid',
		check: () => run('npx', ['--no-install', 'vitest', 'run', 'src/lib/map/live/style.test.ts'], 'it does'),
	},
	{
		what: 'GDAL of this machine',
		check: () => {
			if (!installed('ogrinfo')) return 'not run: ogrinfo is not installed (Debian: gdal-bin)';
			const said = run('ogrinfo', ['-ro', '-al', '-so', join(DATA, 'atlas.gpkg')]);
			for (const layer of LAYERS)
				demand(
					RegExp(`Layer name: ${layer}\\n[^]*?Feature Count: ${countOf(layer)}\\n`).test(said),
					`atlas.gpkg: ${layer} is not there with ${countOf(layer)} features`,
				);
			for (const layer of LAYERS)
				demand(
					run('ogrinfo', ['-ro', '-al', '-so', join(DATA, `${layer}.fgb`)]).includes(
						`Feature Count: ${countOf(layer)}`,
					),
					`${layer}.fgb has another count`,
				);
			return 'opens the GeoPackage and the FlatGeobufs, and counts alike';
		},
	},
];

const installed = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What a program says. @throws Error where it fails */
function run(program: string, options: string[], instead?: string): string {
	const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: Infinity });
	if (status !== 0) throw new Error(`${program} failed: ${stderr || stdout}`);
	return instead ?? stdout;
}
