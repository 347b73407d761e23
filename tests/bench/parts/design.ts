import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { boundaryAt } from '../../../src/lib/atlas/boundary';
import { sideLookup } from '../../../src/lib/atlas/polity';
import { holdingsAt } from '../../../src/lib/atlas/snapshot';
import { decodeAtlas } from '../../../src/lib/data/decode';
import { snapshotFeatures } from '../../../src/lib/data/exports/snapshotFeatures';
import type { AtlasTopology } from '../../../src/lib/data/topology';
import { compare, medianMs } from '../measure';
import { catalogue, files, topology } from '../record';
import type { Part } from './part';

/** What shared arcs and a table of tenures cost and save against a file of merged land for every snapshot. */
export const designPart: Part = {
	what: 'a frame’s reckoning and the downloads, against GeoJSON of every snapshot',
	site: false,
	run() {
		const { parcels, segments, snapshotDays, polities } = catalogue;
		console.log(`${parcels.length} parcels, ${topology.arcs.length} arcs, ${snapshotDays.length} snapshots`);
		const day = snapshotDays[Math.floor(snapshotDays.length / 2)]!;
		const sideOf = sideLookup(polities);
		const { boundaries } = decodeAtlas(topology);
		function frame(): number {
			const holdings = holdingsAt(parcels, day);
			return boundaries.filter(
				({ properties }) => boundaryAt(properties, holdings, sideOf, segments, day).kind !== 'none',
			).length;
		}
		compare('A frame of the slider', 'ms', [
			{ name: 'holdings of every parcel', value: medianMs(() => holdingsAt(parcels, day), 25) },
			{ name: 'and the state of every boundary', value: medianMs(frame, 25) },
			{
				name: 'merged GeoJSON of the snapshot instead',
				value: medianMs(() => snapshotFeatures(catalogue, topology, day), 3),
			},
		]);

		const everyDay = snapshotDays.map((one) => JSON.stringify(snapshotFeatures(catalogue, topology, one)));
		const { objects } = topology;
		const layers = JSON.stringify(
			[objects.parcels, objects.boundaries, objects.segments].map((object) =>
				feature(topology, object as GeometryCollection),
			),
		);
		const sizes: [string, string][] = [
			['topology and catalogue', files.topology + files.catalogue + files.texts],
			['the same layers as GeoJSON, and the catalogue', layers + files.catalogue + files.texts],
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
				value: medianMs(() => decodeAtlas(JSON.parse(files.topology) as AtlasTopology)),
			},
			{ name: 'parse the same layers as GeoJSON', value: medianMs(() => JSON.parse(layers)) },
			{
				name: 'parse GeoJSON of every snapshot',
				value: medianMs(() => everyDay.map((one) => JSON.parse(one)), 3),
			},
		]);
		return Promise.resolve(true);
	},
};
