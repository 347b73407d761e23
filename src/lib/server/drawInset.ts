import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/land-110m.json';
import type { Box } from '../geo/box';
import { mercator } from '../geo/mercator';
import type { Position } from '../geo/position';

/** Units across the drawing: the inset is shown at a few of its units a pixel at most. */
const ACROSS = 400;

/**
 * The land of a part of the earth as an SVG of one colour, for a mask; Mercator, as the map is. Natural Earth's land at
 * 1:110 million, public domain, from the package `world-atlas`.
 *
 * @param around `[west, south, east, north]`, degrees
 */
export function drawInset([west, south, east, north]: Box): string {
	const land = world as unknown as Topology<{ land: GeometryCollection }>;
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const scale = ACROSS / (right - left);
	const height = Math.round((bottom - top) * scale);
	const at = (position: Position): [number, number] => {
		const [x, y] = mercator(position);
		return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
	};
	const path = feature(land, land.objects.land)
		.features.flatMap(({ geometry }) =>
			geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: geometry.type === 'Polygon'
					? [geometry.coordinates]
					: [],
		)
		.flatMap((polygon) => polygon.map((ring) => unbroken(ring as Position[])))
		// Land beyond the antimeridian is seen from either side of it.
		.flatMap((ring) => [-360, 0, 360].map((turn) => ring.map(([lon, lat]) => at([lon + turn, lat]))))
		.filter((ring) => isSeen(ring, height))
		.map(drawRing)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ACROSS} ${height}" preserveAspectRatio="none"><path d="${path}"/></svg>`;
}

/** A ring that goes on past the antimeridian, where its longitudes leap from one end of the earth to the other. */
function unbroken(ring: readonly Position[]): Position[] {
	let turn = 0;
	return ring.map(([lon, lat], i) => {
		const leap = lon - (ring[i - 1]?.[0] ?? lon);
		if (Math.abs(leap) > 180) turn -= Math.sign(leap) * 360;
		return [lon + turn, lat];
	});
}

/** Whether anything of a ring may lie in the drawing. */
function isSeen(ring: readonly [number, number][], height: number): boolean {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return Math.max(...xs) > 0 && Math.min(...xs) < ACROSS && Math.max(...ys) > 0 && Math.min(...ys) < height;
}

/** A ring by relative steps, without those that come to nothing. */
function drawRing(ring: readonly [number, number][]): string {
	let [x, y] = ring[0] ?? [0, 0];
	let path = `M${x} ${y}l`;
	for (const [nextX, nextY] of ring.slice(1)) {
		if (nextX === x && nextY === y) continue;
		path += `${nextX - x} ${nextY - y} `;
		[x, y] = [nextX, nextY];
	}
	return `${path.trimEnd()}z`;
}
