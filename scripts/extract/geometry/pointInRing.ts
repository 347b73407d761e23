import type { Position } from 'geojson';

/** Even–odd rule on the plane of longitude and latitude. */
export function pointInRing([x, y]: Position, ring: Position[]): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}
