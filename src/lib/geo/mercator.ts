import type { Position } from './position';

/** Pixels of a tile's side: the world's width at zoom 0. */
export const TILE = 512;

/** Mercator, in world units: 0…1 from 180°W eastward and from the north pole's edge southward. */
export function mercator([lon, lat]: Position): [number, number] {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Back from world units to degrees. */
export function unmercator([x, y]: [number, number]): Position {
	const n = Math.PI * (1 - 2 * y);
	return [(x - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** Pixels across the world at a zoom. */
export const worldPx = (zoom: number): number => TILE * 2 ** zoom;

/** Pixels per kilometre at zoom 0 at a latitude, where 40,075 km of equator are one tile. */
export const pxPerKmAtZoom0 = (lat: number): number => TILE / (40_075.017 * Math.cos((lat * Math.PI) / 180));
