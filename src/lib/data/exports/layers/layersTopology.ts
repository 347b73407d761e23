import type { Geometry, Position } from 'geojson';
import type { ParcelProperties } from '../../../atlas/model';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { AtlasTopology } from '../../topology';
import { layerFeatures, layersOf } from './index';
import type { WholeRecord } from './record';

/** All layers in one TopoJSON, an object each: every line of the record stands in it once. */
export function layersTopology(record: WholeRecord): Topology {
	const { topology } = record;
	const arcs = [...topology.arcs];
	const objects = Object.fromEntries(
		layersOf(record).map((definition): [string, GeometryCollection] => [
			definition.name,
			{
				type: 'GeometryCollection',
				geometries: layerFeatures(definition, record).features.map(({ properties, geometry }, i) => ({
					properties,
					...shapeOf(geometry, properties, topology, arcs, i),
				})),
			},
		]),
	);
	const { bbox, transform } = topology;
	return { type: 'Topology', ...(bbox && { bbox }), ...(transform && { transform }), objects, arcs };
}

/** A geometry by the record's own lines, where it is made of them; `arcs` takes in what else is drawn. */
function shapeOf(
	geometry: Geometry,
	properties: { parcels?: unknown },
	topology: AtlasTopology,
	arcs: Position[][],
	position: number,
): GeometryObject {
	const { parcels, segments } = topology.objects;
	switch (geometry.type) {
		case 'Polygon':
		case 'MultiPolygon': {
			const ids = new Set(String(properties.parcels).split('; '));
			const parts = parcels.geometries.filter((one) => ids.has((one.properties as ParcelProperties).key));
			return mergeArcs(topology, parts as unknown as Parameters<typeof mergeArcs>[1]);
		}
		case 'LineString':
		case 'MultiLineString': {
			// Segments are in the order of the topology's; routes are drawn on no line of it.
			if (!('leg' in properties)) {
				const { type, arcs: lines } = segments.geometries[position] as { type: 'LineString'; arcs: number[] };
				return { type, arcs: lines };
			}
			const line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
			return { type: 'LineString', arcs: [arcs.push(steps(line.map((at) => onGrid(at, topology)))) - 1] };
		}
		case 'Point':
			return { type: 'Point', coordinates: onGrid(geometry.coordinates, topology) };
		default:
			throw new RangeError(`a layer has no ${geometry.type}`);
	}
}

/** A position in whole steps of the topology's grid. */
function onGrid([lon = 0, lat = 0]: Position, { transform }: AtlasTopology): Position {
	const { scale, translate } = transform!;
	return [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
}

/** A line as a topology writes it: its first position, then each as a step from the one before. */
const steps = (line: Position[]): Position[] =>
	line.map(([x = 0, y = 0], i) => {
		const [lastX = 0, lastY = 0] = line[i - 1] ?? [];
		return [x - lastX, y - lastY];
	});
