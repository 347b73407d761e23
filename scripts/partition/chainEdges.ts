import type { Position } from 'geojson';
import { cellKey, toPosition, type Cell } from './grid.ts';

/**
 * Joins edges into as few lines as their ends allow; three or more at one vertex end a line there. Edges that run
 * head to tail make lines that run the same way.
 */
export function chainEdges(edges: (readonly [Cell, Cell])[]): Position[][] {
	const around = new Map<number, (readonly [Cell, Cell])[]>();
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
	const isEnd = (cell: Cell) => around.get(cellKey(cell))!.length !== 2;
	// Lines first, from their ends: those that an edge leaves before those that one reaches, so that edges which all
	// run one way make lines that do. What is left over are closed rings.
	for (const edge of edges) if (!used.has(edge) && isEnd(edge[0])) chains.push(walk(edge, edge[0]));
	for (const edge of edges) if (!used.has(edge) && isEnd(edge[1])) chains.push(walk(edge, edge[1]));
	for (const edge of edges) if (!used.has(edge)) chains.push(walk(edge, edge[0]));
	return chains.map((cells) => cells.map(toPosition));
}
