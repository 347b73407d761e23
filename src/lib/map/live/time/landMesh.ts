import earcut from 'earcut';
import { boxOf, isInBox } from '../../../geo/box';
import type { Point } from '../../../geo/position';
import { isInRing, twiceSignedArea } from '../../../geo/ring';
import { ringsAround, type Chain } from '../../scene/ringsAround';

/** Triangles of parcels: three floats a corner, x, y (world units off the origin) and the parcel's index. */
export interface LandMesh {
	corners: Float32Array;
	/** Three corners a triangle. */
	triangles: Uint32Array;
}

/** The parcels' land from the lines around it. Neighbours have the same corners along their common line. */
export function landMesh(chains: readonly Chain<Point>[], parcels: readonly number[]): LandMesh {
	const about = new Map<number, Chain<Point>[]>(parcels.map((parcel) => [parcel, []]));
	for (const chain of chains) {
		about.get(chain.left)?.push(chain);
		if (chain.right !== chain.left) about.get(chain.right)?.push(chain);
	}
	const corners: number[] = [];
	const triangles: number[] = [];
	for (const [parcel, around] of about)
		for (const rings of withHoles(ringsAround(around, (area) => area === parcel))) {
			const first = corners.length / 3;
			const flat: number[] = [];
			const holes: number[] = [];
			for (const ring of rings) {
				if (ring !== rings[0]) holes.push(flat.length / 2);
				for (const [x, y] of ring.slice(0, -1)) {
					flat.push(x, y);
					corners.push(x, y, parcel);
				}
			}
			for (const corner of earcut(flat, holes)) triangles.push(first + corner);
		}
	return { corners: Float32Array.from(corners), triangles: Uint32Array.from(triangles) };
}

/** Rings sorted into outlines, each with its holes: a ring within an odd number of others is a hole of the smallest. */
function withHoles(rings: Point[][]): Point[][][] {
	if (rings.length === 1) return [rings];
	const sorted = rings
		.map((ring) => ({ ring, box: boxOf(ring), area: Math.abs(twiceSignedArea(ring)) }))
		.sort((a, b) => b.area - a.area);
	const groups = new Map<Point[], Point[][]>();
	sorted.forEach(({ ring }, i) => {
		const about = sorted
			.slice(0, i)
			.filter((other) => isInBox(ring[0]!, other.box) && isInRing(inside(ring), other.ring));
		const outline = about.length % 2 === 1 ? groups.get(about.at(-1)!.ring) : undefined;
		if (outline) outline.push(ring);
		else groups.set(ring, [ring]);
	});
	return [...groups.values()];
}

/** A point of a ring that no other ring goes through: the middle of its first side. */
const inside = ([[x0, y0] = [0, 0], [x1, y1] = [0, 0]]: Point[]): Point => [(x0 + x1) / 2, (y0 + y1) / 2];
