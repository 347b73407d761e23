import { readFileSync } from 'node:fs';
import { outlineOf } from '$lib/atlas/outline';
import { frontierFeatures } from '$lib/data/exports/frontierFeatures';
import { layerFeatures, layersOf } from '$lib/data/exports/layers';
import type { LayerDefinition } from '$lib/data/exports/layers/layer';
import { layerCsv } from '$lib/data/exports/layers/layerCsv';
import { layerSchema } from '$lib/data/exports/layers/layerSchema';
import { layersTopology } from '$lib/data/exports/layers/layersTopology';
import type { WholeRecord } from '$lib/data/exports/layers/record';
import { linkedActs, linkedPlaces } from '$lib/data/exports/linkedPlaces';
import { snapshotIndex } from '$lib/data/exports/snapshotIndex';
import { snapshotTopology } from '$lib/data/exports/snapshotTopology';
import { transferFeatures } from '$lib/data/exports/transferFeatures';
import type { FileKind } from '$lib/i18n/dataWords';
import { pagePath } from '$lib/app/pagePath';
import { atlasModule, atlasTypes } from '../atlasModule';
import { siteAddress } from '../meta';
import { RECORD_FOLDER, readCatalogue, readChanges, readOutlineTopology, readWhole } from '../readRecord';
import { flatGeobuf, geoPackage, type NamedLayer } from './gdal';
import type { PublishedFile } from './publishedFile';
import { releasedFiles } from './releasedFiles';

let made: { record: WholeRecord; files: PublishedFile[] } | undefined;

/**
 * Every file that is published but the list itself, the same for as long as the record is. Build time only.
 *
 * @param base the site's base path, without a slash at its end
 */
export function publishedFiles(base: string): PublishedFile[] {
	const record = readWhole();
	if (made?.record !== record) made = { record, files: filesOf(record, base) };
	return made.files;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

function filesOf(record: WholeRecord, base: string): PublishedFile[] {
	return [
		...layerFiles(record),
		...programFiles(record),
		...dayFiles(record, base),
		...actFiles(record),
		...recordFiles(record),
		...releasedFiles(readChanges()),
	];
}

function layerFiles(record: WholeRecord): PublishedFile[] {
	const named = (layer: LayerDefinition): NamedLayer => ({
		name: layer.name,
		collection: layerFeatures(layer, record),
	});
	const all = { part: 'layers', kind: 'layers' } as const;
	return [
		{
			path: 'atlas.gpkg',
			format: 'gpkg',
			...all,
			isSlow: true,
			make: () => geoPackage(layersOf(record).map(named)),
		},
		{ path: 'atlas.topojson', format: 'topojson', ...all, make: () => json(layersTopology(record)) },
		...layersOf(record).flatMap((layer): PublishedFile[] => {
			const own = { part: 'layers', kind: layer.name } as const;
			const { name } = layer;
			return [
				{
					path: `${name}.geojson`,
					format: 'geojson',
					...own,
					make: () => json(layerFeatures(layer, record)),
				},
				{ path: `${name}.fgb`, format: 'fgb', ...own, isSlow: true, make: () => flatGeobuf(named(layer)) },
				{
					path: `${name}.csv`,
					format: 'csv',
					...own,
					make: () => layerCsv(layer, layerFeatures(layer, record)),
				},
				{
					path: `schemas/${name}.schema.json`,
					format: 'json',
					...{ part: 'programs', kind: 'schema' },
					make: () => json(layerSchema(layer)),
				},
			];
		}),
	];
}

function programFiles({ catalogues: { en } }: WholeRecord): PublishedFile[] {
	const part = 'programs';
	// Where the site will stand, if the build was told; else ids are relative to the file.
	const site = siteAddress() || '..';
	return [
		{ path: 'atlas.js', format: 'js', part, kind: 'module', make: () => atlasModule() },
		{ path: 'atlas.d.ts', format: 'ts', part, kind: 'types', isSlow: true, make: () => atlasTypes() },
		{
			path: 'places.lpf.json',
			format: 'jsonld',
			...{ part, kind: 'linkedPlaces' },
			make: () => json(linkedPlaces(en, (id) => `${site}${pagePath('en', 'places', id)}`)),
		},
		{
			path: 'acts.lpf.json',
			format: 'jsonld',
			...{ part, kind: 'linkedActs' },
			make: () => json(linkedActs(en, (id) => `${site}${pagePath('en', 'treaties', id)}`)),
		},
	];
}

function dayFiles({ catalogues: { en }, topology }: WholeRecord, base: string): PublishedFile[] {
	const part = 'days';
	return [
		{
			path: 'snapshots.topojson',
			format: 'topojson',
			...{ part, kind: 'snapshots' },
			make: () => json(snapshotTopology(en, topology)),
		},
		{
			path: 'snapshots.json',
			format: 'json',
			...{ part, kind: 'snapshotIndex' },
			make: () => json(snapshotIndex(en, base)),
		},
	];
}

/** A file of the lines of each instrument that drew any, and one of the land of each that moved any. */
function actFiles({ catalogues: { en }, topology }: WholeRecord): PublishedFile[] {
	const act = { part: 'acts', format: 'geojson' } as const;
	const moved = new Set(en.transfers.map(({ instrument }) => instrument));
	return en.instruments.flatMap(({ id, segments }): PublishedFile[] => {
		const lines: PublishedFile = {
			path: `frontiers/${id}.geojson`,
			...act,
			...{ kind: 'frontier', of: id },
			make: () => json(frontierFeatures(en, topology, id)),
		};
		const land: PublishedFile = {
			path: `transfers/${id}.geojson`,
			...act,
			...{ kind: 'moved', of: id },
			make: () => json(transferFeatures(en, topology, id)),
		};
		return [...(segments.length > 0 ? [lines] : []), ...(moved.has(id) ? [land] : [])];
	});
}

/** What the page itself reads: files of `static/data`, and what it opens with. */
function recordFiles({ catalogues: { en } }: WholeRecord): PublishedFile[] {
	const { languages } = en.border;
	const part = 'record';
	const standing = (path: string, kind: FileKind, of?: string): PublishedFile => ({
		...{ path, kind, part, format: 'json', isStatic: true, ...(of && { of }) },
		make: () => readFileSync(`${RECORD_FOLDER}/${path}`, 'utf8'),
	});
	return [
		standing('catalogue.json', 'catalogue'),
		standing('history.json', 'history'),
		...languages.map((lang) => standing(`texts.${lang}.json`, 'texts', lang)),
		standing('atlas.topo.json', 'topology'),
		standing('nature.topo.json', 'nature'),
		standing('search.json', 'search'),
		standing('about.json', 'about'),
		standing('health.json', 'health'),
		standing('record.schema.json', 'recordSchema'),
		...(en.release ? [standing('changes.json', 'changes')] : []),
		...languages.map((lang): PublishedFile => ({
			path: `outline.${lang}.json`,
			format: 'json',
			...{ part, kind: 'outline', of: lang },
			make: () => json(outlineOf(readCatalogue(lang))),
		})),
		{
			path: 'outline.topo.json',
			format: 'json',
			...{ part, kind: 'outlineLines' },
			make: () => json(readOutlineTopology()),
		},
	];
}
