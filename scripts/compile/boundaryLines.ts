import type { Feature, MultiLineString } from 'geojson';
import type { BoundaryProperties } from '../../src/lib/atlas/model.ts';
import type { HalfEdge, Partition } from '../partition/faces.ts';
import { chainEdges } from '../partition/chainEdges.ts';
import type { LineTag } from './collectLines.ts';
import { WATER } from './labelFaces.ts';

/**
 * The lines between parcels: each a chain with the same parcel on its left, the same on its right and the same
 * segments along it. Coasts and the frame come along as `edge`.
 *
 * @param segmentIndex index of a segment id in the catalogue
 */
export function boundaryLines(
	partition: Partition,
	labels: Int32Array,
	tags: LineTag[],
	segmentIndex: Map<string, number>,
): Feature<MultiLineString, BoundaryProperties>[] {
	const groups = new Map<string, { properties: BoundaryProperties; edges: HalfEdge[] }>();
	for (const half of partition.halfEdges) {
		// One of the two halves speaks for an edge: the one with the smaller parcel on its left.
		const left = labels[half.face]!;
		const right = labels[partition.halfEdges[half.twin]!.face]!;
		if (left >= right) continue;
		const segments = [...half.edge.tags]
			.map((tag) => segmentIndex.get(tags[tag]!.id))
			.filter((index) => index !== undefined)
			.sort((a, b) => a - b);
		const key = `${left} ${right} ${segments.join(',')}`;
		const group = groups.get(key) ?? {
			properties: { left, right, segments, ...(left === WATER && { edge: true as const }) },
			edges: [],
		};
		group.edges.push(half);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ properties, edges }, i) => ({
		type: 'Feature',
		id: i + 1,
		properties,
		geometry: { type: 'MultiLineString', coordinates: chainEdges(edges.map(({ from, to }) => [from, to])) },
	}));
}
