import Flatbush from 'flatbush';
import type { Position } from '../../../src/lib/geo/position.ts';
import { distanceKm, METRES_PER_DEGREE } from '../../../src/lib/geo/sphere.ts';
import { MinHeap } from '../../../src/lib/geo/minHeap.ts';

/** Lines to route over. `factor` makes some dearer than their length, so that better ones win. */
export interface Course {
	points: Position[];
	factor: number;
}

export interface Route {
	points: Position[];
	/** Gaps between lines that the route jumps, and their length. */
	jumps: { at: Position; km: number }[];
}

/** A jump over a gap costs this many times its length, and reaches this far. */
const JUMP_FACTOR = 6;
const JUMP_KM = 6;

interface Edge {
	to: number;
	cost: number;
	/** Set on a jump. */
	gapKm?: number;
}

/** All the river lines as one graph of their vertices, joined where vertices coincide or ends come near. */
export class RiverGraph {
	private readonly nodes: Position[] = [];
	private readonly edges: Edge[][] = [];
	/** The course that brought each vertex in. */
	private readonly courseOf: number[] = [];
	private readonly index = new Map<string, number>();
	private readonly tree: Flatbush;

	constructor(courses: Course[]) {
		courses.forEach(({ points, factor }, course) => {
			for (let i = 1; i < points.length; i++) {
				const km = distanceKm(points[i - 1], points[i]);
				this.join(this.node(points[i - 1], course), this.node(points[i], course), km * factor);
			}
		});
		this.tree = new Flatbush(this.nodes.length);
		for (const [lon, lat] of this.nodes) this.tree.add(lon, lat);
		this.tree.finish();
		courses.forEach(({ points }, course) => {
			for (const end of [points[0], points.at(-1)!]) this.bridge(this.node(end, course), course);
		});
	}

	/** The vertex nearest to a place, and how far it is. */
	nearest(place: Position): { node: number; km: number } {
		const near = this.around(place, 60);
		const [node] = near.sort((a, b) => distanceKm(this.nodes[a], place) - distanceKm(this.nodes[b], place));
		return node === undefined
			? { node: -1, km: Infinity }
			: { node, km: distanceKm(this.nodes[node], place) };
	}

	/** Dijkstra; null if the two places are on rivers that no jump connects. */
	route(from: number, to: number): Route | null {
		const cost = new Map<number, number>([[from, 0]]);
		const came = new Map<number, { node: number; edge: Edge }>();
		const heap = new MinHeap();
		heap.push(from, 0);
		for (let top = heap.pop(); top && top.item !== to; top = heap.pop()) {
			if (top.key > cost.get(top.item)!) continue;
			for (const edge of this.edges[top.item]) {
				const next = top.key + edge.cost;
				if (next >= (cost.get(edge.to) ?? Infinity)) continue;
				cost.set(edge.to, next);
				came.set(edge.to, { node: top.item, edge });
				heap.push(edge.to, next);
			}
		}
		if (!cost.has(to)) return null;
		const route: Route = { points: [this.nodes[to]], jumps: [] };
		for (let step = came.get(to); step; step = came.get(step.node)) {
			route.points.push(this.nodes[step.node]);
			if (step.edge.gapKm) route.jumps.push({ at: this.nodes[step.node], km: step.edge.gapKm });
		}
		return { points: route.points.reverse(), jumps: route.jumps.reverse() };
	}

	private node(p: Position, course: number): number {
		const key = p.join();
		const known = this.index.get(key);
		if (known !== undefined) return known;
		this.index.set(key, this.nodes.length);
		this.edges.push([]);
		this.courseOf.push(course);
		return this.nodes.push(p) - 1;
	}

	private join(a: number, b: number, cost: number, gapKm?: number): void {
		this.edges[a].push({ to: b, cost, gapKm });
		this.edges[b].push({ to: a, cost, gapKm });
	}

	/** From an end of one course to the nearest vertex of each of the few courses next to it. */
	private bridge(end: number, own: number): void {
		const place = this.nodes[end];
		const best = new Map<number, { node: number; km: number }>();
		for (const node of this.around(place, JUMP_KM)) {
			const [course, km] = [this.courseOf[node], distanceKm(this.nodes[node], place)];
			if (course !== own && node !== end && km < (best.get(course)?.km ?? JUMP_KM))
				best.set(course, { node, km });
		}
		const few = [...best.values()].sort((a, b) => a.km - b.km).slice(0, 4);
		for (const { node, km } of few) this.join(end, node, km * JUMP_FACTOR, km);
	}

	private around([lon, lat]: Position, km: number): number[] {
		const dLat = (km * 1000) / METRES_PER_DEGREE;
		const dLon = dLat / Math.cos((lat * Math.PI) / 180);
		return this.tree.search(lon - dLon, lat - dLat, lon + dLon, lat + dLat);
	}
}
