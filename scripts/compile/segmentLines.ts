import type { Feature, LineString, MultiLineString } from 'geojson';
import type { SegmentProperties, Segment } from '../../src/lib/atlas/model.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import type { Partition } from '../partition/faces.ts';
import type { Edge } from '../partition/nodeLines.ts';
import type { TracedLine } from '../trace/traceRecord.ts';
import { chainEdges } from '../partition/chainEdges.ts';
import type { LineTag } from './collectLines.ts';

/** One line for each segment, along the partition's own edges where it cuts land, so that arcs are shared. */
export function segmentLines(
	segments: Segment[],
	traced: Map<string, TracedLine>,
	partition: Partition,
	tags: LineTag[],
): Feature<LineString | MultiLineString, SegmentProperties>[] {
	const edgesOf = new Map<string, Edge[]>();
	partition.halfEdges.forEach(({ edge }, i) => {
		// Of the two halves of an edge the even one speaks for it.
		if (i % 2 === 1) return;
		for (const tag of edge.tags) {
			const { id } = tags[tag]!;
			const edges = edgesOf.get(id);
			if (edges) edges.push(edge);
			else edgesOf.set(id, [edge]);
		}
	});
	return segments.map(({ id }, i) => {
		const { line } = traced.get(id)!;
		const edges = edgesOf.get(id);
		return {
			type: 'Feature',
			id: i + 1,
			properties: { segment: i },
			geometry: edges ? nodedLine(edges, line[0]!) : { type: 'LineString', coordinates: line },
		};
	});
}

/** The noded line of one segment, in its own direction where it is in one piece. */
function nodedLine(edges: Edge[], start: Position): MultiLineString | LineString {
	const chains = chainEdges(edges.map(({ a, b }) => [a, b]));
	const first = chains[0]!;
	if (chains.length > 1) return { type: 'MultiLineString', coordinates: chains };
	const near = (p: GeoJSON.Position) => Math.hypot(p[0]! - start[0], p[1]! - start[1]);
	return {
		type: 'LineString',
		coordinates: near(first[0]!) <= near(first[first.length - 1]!) ? first : first.reverse(),
	};
}
