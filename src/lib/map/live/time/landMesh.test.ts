import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeAtlas } from '../../../data/decode';
import { linesOf, polygonsOf } from '../../../geo/geojson';
import type { Point } from '../../../geo/position';
import { twiceSignedArea } from '../../../geo/ring';
import { fromOrigin } from './detail';
import { landMesh, type LandMesh } from './landMesh';

/** The area of each parcel's triangles, world units squared. */
function areas({ corners, triangles }: LandMesh): Map<number, number> {
	const sums = new Map<number, number>();
	for (let i = 0; i < triangles.length; i += 3) {
		const [a, b, c] = [0, 1, 2].map((k) =>
			corners.subarray(3 * triangles[i + k]!, 3 * triangles[i + k]! + 3),
		);
		const ring = [a, b, c, a].map((corner): Point => [corner![0]!, corner![1]!]);
		sums.set(a![2]!, (sums.get(a![2]!) ?? 0) + Math.abs(twiceSignedArea(ring)) / 2);
	}
	return sums;
}

const square = (x: number, y: number, side: number): Point[] => [
	...([[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]] as Point[]), // prettier-ignore
];

describe('the triangles of land', () => {
	test('leave out its holes and take in an island in one of them', () => {
		// Parcel 1 is a square of 10 about parcel 2 of 6, in which an island of 2 belongs to parcel 1 again.
		const chains = [
			{ line: square(0, 0, 10), left: 1, right: 0 },
			{ line: square(2, 2, 6), left: 2, right: 1 },
			{ line: square(4, 4, 2), left: 1, right: 2 },
		];
		const found = areas(landMesh(chains, [1, 2]));
		expect(found.get(1)).toBeCloseTo(100 - 36 + 4, 9);
		expect(found.get(2)).toBeCloseTo(36 - 4, 9);
	});

	test('are as large as the land itself, parcel by parcel, in the whole record', () => {
		const features = decodeAtlas(JSON.parse(readFileSync('static/data/atlas.topo.json', 'utf8')));
		const world = (line: number[][]) => fromOrigin(line as Point[], [0.78, 0.3]);
		const chains = features.boundaries.flatMap(({ geometry, properties: { left, right } }) =>
			linesOf(geometry).map((line) => ({ line: world(line), left, right })),
		);
		const ids = features.parcels.map(({ id }) => id);
		const found = areas(landMesh(chains, ids));
		for (const { id, geometry } of features.parcels) {
			const area = polygonsOf(geometry).reduce((sum, [outline, ...holes]) => {
				const of = (ring: number[][]) => Math.abs(twiceSignedArea(world(ring))) / 2;
				return sum + of(outline!) - holes.reduce((inner, hole) => inner + of(hole), 0);
			}, 0);
			// 32 bits hold a corner to 3e-8 of the world: what that makes of a parcel's rim.
			expect(Math.abs(found.get(id)! - area), `parcel ${id}`).toBeLessThan(1e-5 * area + 1e-10);
		}
	});
});
