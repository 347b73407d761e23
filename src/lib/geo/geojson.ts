import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from './position';

/*
 * GeoJSON lets a position have any count of numbers. All that is read here has two, as `npm run compile` writes and
 * RFC 7946 §3.1.1 asks for where heights mean nothing.
 */

/** The lines of a line or of several. */
export function linesOf(geometry: LineString | MultiLineString): Position[][] {
	return (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as Position[][];
}

/** The polygons of one or of several, each as its rings: the outer one, then the holes. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][];
}
