import { roundPosition, type Position } from '../../../src/lib/geo/position.ts';
import type { ZonePart } from '../source/readTimeZones';

/**
 * The borders between countries whose time zones are known, by pair (`cn-kz`): every edge that a zone of one
 * country and a zone of the other both have in one tile, put together into lines. Pieces come longest first.
 *
 * @param countryOf the country of each zone; the zones it does not name are left out
 */
export function zoneBorders(tiles: ZonePart[][], countryOf: Map<string, string>): Map<string, Position[][]> {
	const shared = new Map<string, Map<string, [Position, Position]>>();
	for (const tile of tiles) {
		const edges = new Map<string, Map<string, [Position, Position]>>();
		for (const { zone, rings } of tile) {
			const country = countryOf.get(zone);
			if (!country) continue;
			const own = edges.get(country) ?? new Map<string, [Position, Position]>();
			edges.set(country, own);
			for (const ring of rings)
				for (let i = 1; i < ring.length; i++) {
					const [a, b] = [ring[i - 1], ring[i]];
					if (a.join() !== b.join()) own.set(edgeKey(a, b), [a, b]);
				}
		}
		const countries = [...edges.keys()].sort();
		countries.forEach((a, i) =>
			countries.slice(i + 1).forEach((b) => {
				const pair = shared.get(`${a}-${b}`) ?? new Map<string, [Position, Position]>();
				shared.set(`${a}-${b}`, pair);
				for (const [key, edge] of edges.get(a)!) if (edges.get(b)!.has(key)) pair.set(key, edge);
			}),
		);
	}
	return new Map([...shared].map(([pair, edges]) => [pair, chain([...edges.values()])]));
}

function edgeKey(a: Position, b: Position): string {
	const [p, q] = [a.join(), b.join()];
	return p < q ? `${p} ${q}` : `${q} ${p}`;
}

/** Lines from loose edges: each runs on while exactly one other edge leaves its end. */
function chain(edges: [Position, Position][]): Position[][] {
	const at = new Map<string, number[]>();
	edges.forEach((edge, i) => {
		for (const p of edge) at.set(p.join(), [...(at.get(p.join()) ?? []), i]);
	});
	const used = new Set<number>();
	const walk = (first: number, start: Position): Position[] => {
		const line = [start];
		for (let next: number | undefined = first; next !== undefined;) {
			used.add(next);
			const [a, b]: [Position, Position] = edges[next]!;
			const end: Position = a.join() === line.at(-1)!.join() ? b : a;
			line.push(end);
			const out = at.get(end.join())!;
			next = out.length === 2 ? out.find((i) => !used.has(i)) : undefined;
		}
		return line;
	};
	const lines: Position[][] = [];
	for (const ends of [true, false])
		edges.forEach((edge, i) => {
			const start = edge.find((p) => !ends || at.get(p.join())!.length !== 2);
			if (start && !used.has(i)) lines.push(walk(i, start));
		});
	return lines.map(rounded).sort((p, q) => q.length - p.length);
}

function rounded(line: Position[]): Position[] {
	return line.map(roundPosition).filter((p, i, all) => i === 0 || p.join() !== all[i - 1].join());
}
