import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Catalogue } from '../../atlas/model';
import { snapshotHoldings, type SnapshotProperties } from './snapshotFeatures';
import type { AtlasTopology } from '../topology';

/** The published snapshots in one TopoJSON: an object for each day on which the map changed, named by it. */
export type SnapshotTopology = Topology<Record<string, GeometryCollection<SnapshotProperties>>>;

/**
 * All snapshots, whose lines are shared: each stands once, in whole hundred-thousandths of a degree, while each day
 * tells only who held the land between them.
 */
export function snapshotTopology(
	catalogue: Pick<Catalogue, 'parcels' | 'polities' | 'snapshotDays'>,
	topology: AtlasTopology,
): SnapshotTopology {
	/** The lines in use by their places in the atlas's topology, and here in the order of their first use. */
	const places = new Map<number, number>();
	const placeOf = (arc: number): number => {
		// A line that is followed backwards is written as the complement of its place.
		const forth = arc < 0 ? ~arc : arc;
		const place = places.get(forth) ?? places.size;
		places.set(forth, place);
		return arc < 0 ? ~place : place;
	};
	const objects = Object.fromEntries(
		catalogue.snapshotDays.map((day): [string, GeometryCollection<SnapshotProperties>] => [
			day,
			{
				type: 'GeometryCollection',
				geometries: snapshotHoldings(catalogue, day).map((properties) => {
					const { arcs } = merged(topology, new Set(properties.parcels));
					return {
						type: 'MultiPolygon',
						properties,
						arcs: arcs.map((polygon) => polygon.map((ring) => ring.map(placeOf))),
					};
				}),
			},
		]),
	);
	const { transform, bbox } = topology;
	const arcs = [...places.keys()].map((place) => topology.arcs[place]!);
	return { type: 'Topology', ...(bbox && { bbox }), ...(transform && { transform }), objects, arcs };
}

function merged(topology: AtlasTopology, ids: ReadonlySet<string>): MultiPolygon {
	const parts = topology.objects.parcels.geometries.filter(({ properties }) =>
		ids.has((properties as { key: string }).key),
	);
	return mergeArcs(topology, parts as Parameters<typeof mergeArcs>[1]);
}
