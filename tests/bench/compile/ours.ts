/** A child process of the bench: the compile's own work on the lines and points of a folder, as the peer does it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point } from 'geojson';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { buildPartition } from '../../../scripts/compile/buildPartition';
import { buildTopology } from '../../../scripts/compile/buildTopology';
import { labelFaces } from '../../../scripts/compile/labelFaces';
import { toCell } from '../../../scripts/partition/grid';
import { shapeOf } from '../../../scripts/partition/parcelShapes';
import type { Position } from '../../../src/lib/geo/position';
import { measureUsage } from './usage';
import type { LineProperties, PointProperties } from './workload';

const [folder = '', kept = '1'] = process.argv.slice(2);
const printUsage = measureUsage();
const read = <Layer>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Layer;
const lines = read<FeatureCollection<LineString, LineProperties>>('lines.geojson').features;
const points = read<FeatureCollection<Point, PointProperties>>('points.geojson').features;

const partition = buildPartition(
	lines.map(({ geometry }, tag) => ({
		tag,
		cells: geometry.coordinates.map((at) => toCell(at as Position)),
	})),
	lines.map(({ properties }) => properties),
);
const holders = [...new Set(points.map(({ properties }) => properties.holder))].filter(Boolean);
const frame = lines[0]!.geometry.coordinates;
const labels = labelFaces(partition, {
	folder,
	border: { frame: [frame[0]![0]!, frame[0]![1]!, frame[2]![0]!, frame[2]![1]!] },
	water: [{ id: 'water', at: pointsOf('') }],
	// One label a holder: what is labelled alike is dissolved.
	parcels: holders.map((holder) => ({ id: holder, at: pointsOf(holder) })),
});
const shapes = holders.map((holder, i): Feature<MultiPolygon> => ({
	type: 'Feature',
	properties: { holder },
	geometry: shapeOf(partition, labels, (label) => label === i + 1),
}));
const whole = buildTopology([frame[0]![0]!, frame[0]![1]!, 0, 0], { holders: shapes });
const weighed = presimplify(whole as never);
writeFileSync(join(folder, 'ours.json'), JSON.stringify(simplify(weighed, quantile(weighed, Number(kept)))));
printUsage();

function pointsOf(holder: string): Position[] {
	return points
		.filter(({ properties }) => properties.holder === holder)
		.map(({ geometry }) => geometry.coordinates as Position);
}
