/**
 * `npm run bench`: what the design costs and saves, measured side by side in one run on the committed data.
 * Read the ratios: the milliseconds are this machine's.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { area, bbox, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { boundaryAt } from '../../src/lib/atlas/boundary';
import type { Parcel } from '../../src/lib/atlas/model';
import { sideLookup } from '../../src/lib/atlas/polity';
import { holdingsAt, sameHolding, tenureAt } from '../../src/lib/atlas/snapshot';
import { withTexts } from '../../src/lib/atlas/texts';
import { decodeAtlas } from '../../src/lib/data/decode';
import { snapshotFeatures } from '../../src/lib/data/exports/snapshotFeatures';
import type { AtlasTopology } from '../../src/lib/data/topology';
import { compare, medianMs, onceMs } from './measure';
import { compilePart } from './parts/compile';

const read = (file: string): string =>
	readFileSync(new URL(`../../static/data/${file}`, import.meta.url), 'utf8');
const record = { catalogue: read('catalogue.json'), texts: read('texts.en.json') };
const catalogue = withTexts('catalogue', JSON.parse(record.catalogue), JSON.parse(record.texts));
const text = read('atlas.topo.json');
const topology = JSON.parse(text) as AtlasTopology;
const { parcels, segments, snapshotDays } = catalogue;
console.log(`${parcels.length} parcels, ${topology.arcs.length} arcs, ${snapshotDays.length} snapshots`);

// The pair of neighbouring snapshots in which most parcels change, among the treaties of the spine.
const pairs = catalogue.instruments
	.filter(({ spine }) => spine)
	.flatMap(({ effective }) => {
		const i = snapshotDays.indexOf(effective);
		return i > 0 ? [[snapshotDays[i - 1] ?? '', effective] as const] : [];
	});
const changes = ([a, b]: readonly [string, string]): number => changedBetween(a, b).length;
const [before, after] = pairs.reduce((best, pair) => (changes(pair) > changes(best) ? pair : best));

const bySide = (day: string) => snapshotFeatures(catalogue, topology, day).features;
const [old, young] = [bySide(before), bySide(after)];
compare(`What changed between ${before} and ${after}`, 'ms', [
	{ name: 'tenures: compare parcels, add their areas', value: medianMs(changedAreaKm2) },
	{ name: 'Turf: intersect the features that may meet', value: onceMs(overlayKm2) },
]);

const sideOf = sideLookup(catalogue.polities);
const { boundaries } = decodeAtlas(topology);
compare('A frame of the slider', 'ms', [
	{ name: 'holdings of every parcel', value: medianMs(() => holdingsAt(parcels, after), 25) },
	{ name: 'and the state of every boundary', value: medianMs(frame, 25) },
	{ name: 'merged GeoJSON of the snapshot instead', value: medianMs(() => bySide(after), 3) },
]);

const everyDay = snapshotDays.map((day) => JSON.stringify(snapshotFeatures(catalogue, topology, day)));
const { objects } = topology;
const layers = JSON.stringify(
	[objects.parcels, objects.boundaries, objects.segments].map((object) =>
		feature(topology, object as GeometryCollection),
	),
);
const sizes: [string, string][] = [
	['topology and catalogue', text + record.catalogue + record.texts],
	['the same layers as GeoJSON, and the catalogue', layers + record.catalogue + record.texts],
	['a GeoJSON file for every snapshot', everyDay.join('')],
];
const kB = (bytes: number): number => bytes / 1000;
compare(
	'Download, plain',
	'kB',
	sizes.map(([name, data]) => ({ name, value: kB(Buffer.byteLength(data)) })),
);
compare(
	'Download, gzipped',
	'kB',
	sizes.map(([name, data]) => ({ name, value: kB(gzipSync(data).length) })),
);
compare('Reading what was downloaded', 'ms', [
	{
		name: 'parse and decode the topology',
		value: medianMs(() => decodeAtlas(JSON.parse(text) as AtlasTopology)),
	},
	{ name: 'parse the same layers as GeoJSON', value: medianMs(() => JSON.parse(layers)) },
	{
		name: 'parse GeoJSON of every snapshot',
		value: medianMs(() => everyDay.map((one) => JSON.parse(one)), 3),
	},
]);

await compilePart.run();

/** The parcels held otherwise on day `b` than on day `a`. */
function changedBetween(a: string, b: string): Parcel[] {
	return parcels.filter((parcel) => !sameHolding(tenureAt(parcel, a), tenureAt(parcel, b)));
}

function changedAreaKm2(): number {
	return changedBetween(before, after).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}

function overlayKm2(): number {
	let sum = 0;
	for (const a of old)
		for (const b of young) {
			if (sameHolding(a.properties, b.properties) || apart(a, b)) continue;
			const both: Feature<Polygon | MultiPolygon>[] = [a, b];
			const shared = intersect({ type: 'FeatureCollection', features: both });
			if (shared) sum += area(shared) / 1e6;
		}
	return sum;
}

/** Whether two features' boxes do not meet: the least that any overlay would look at first. */
function apart(a: Feature, b: Feature): boolean {
	const [west, south, east, north] = bbox(a);
	const [west2, south2, east2, north2] = bbox(b);
	return west > east2 || west2 > east || south > north2 || south2 > north;
}

function frame(): number {
	const holdings = holdingsAt(parcels, after);
	return boundaries.filter(
		({ properties }) => boundaryAt(properties, holdings, sideOf, segments, after).kind !== 'none',
	).length;
}
