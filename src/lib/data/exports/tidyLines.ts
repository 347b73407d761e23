import type { LineString, MultiLineString } from 'geojson';
import { linesOf } from '../../geo/geojson';
import { roundLine } from './rfc7946';

/** Lines fit for RFC 7946: rounded, without those that rounding shrinks to one position; one alone is a `LineString`. */
export function tidyLines(geometry: LineString | MultiLineString): LineString | MultiLineString {
	const kept = linesOf(geometry)
		.map(roundLine)
		.filter((line) => line.length > 1);
	const [only] = kept;
	return only && kept.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: kept };
}
