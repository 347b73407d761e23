import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { BoundaryProperties } from '../../src/lib/atlas/model.ts';
import type { HalfEdge, Partition } from '../partition/faces.ts';
import { cellKey, toPosition, type Cell } from '../partition/grid.ts';
import type { Edge } from '../partition/nodeLines.ts';
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
	partition.halfEdges.forEach((half, i) => {
		// One of the two halves speaks for an edge: the one with the smaller parcel on its left.
		const left = labels[half.face]!;
		const right = labels[partition.halfEdges[half.twin]!.face]!;
		if (left === right || left > right || (left === right && i > half.twin)) return;
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
	});
	return [...groups.values()].map(({ properties, edges }, i) => ({
		type: 'Feature',
		id: i + 1,
		properties,
		geometry: { type: 'MultiLineString', coordinates: chainEdges(edges.map(({ from, to }) => [from, to])) },
	}));
}

/** The noded line of one segment. */
export function segmentLine(edges: Edge[], start: Position): MultiLineString | LineString {
	const chains = chainEdges(edges.map(({ a, b }) => [a, b]));
	const first = chains[0]!;
	if (chains.length > 1) return { type: 'MultiLineString', coordinates: chains };
	const near = (p: Position) => Math.hypot(p[0]! - start[0]!, p[1]! - start[1]!);
	return {
		type: 'LineString',
		coordinates: near(first[0]!) <= near(first[first.length - 1]!) ? first : first.reverse(),
	};
}

/** Joins edges into as few lines as their ends allow; three or more at one vertex end a line there. */
function chainEdges(edges: (readonly [Cell, Cell])[]): Position[][] {
	const around = new Map<string, (readonly [Cell, Cell])[]>();
	for (const edge of edges) {
		for (const cell of edge) {
			const list = around.get(cellKey(cell));
			if (list) list.push(edge);
			else around.set(cellKey(cell), [edge]);
		}
	}
	const used = new Set<readonly [Cell, Cell]>();
	const walk = (edge: readonly [Cell, Cell], from: Cell): Cell[] => {
		const cells = [from];
		let next: readonly [Cell, Cell] | undefined = edge;
		let here = from;
		while (next && !used.has(next)) {
			used.add(next);
			here = cellKey(next[0]) === cellKey(here) ? next[1] : next[0];
			cells.push(here);
			const onward: (readonly [Cell, Cell])[] = around.get(cellKey(here))!;
			next = onward.length === 2 ? onward.find((candidate) => !used.has(candidate)) : undefined;
		}
		return cells;
	};
	const chains: Cell[][] = [];
	// Lines first, from their ends; what is left over are closed rings.
	for (const edge of edges) {
		if (used.has(edge)) continue;
		const end = edge.find((cell) => around.get(cellKey(cell))!.length !== 2);
		if (end) chains.push(walk(edge, end));
	}
	for (const edge of edges) if (!used.has(edge)) chains.push(walk(edge, edge[0]));
	return chains.map((cells) => cells.map(toPosition));
}
