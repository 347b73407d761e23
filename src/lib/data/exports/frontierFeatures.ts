import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Catalogue, Segment } from '../../atlas/model';
import { linesOf } from '../../geo/geojson';
import { decodeAtlas } from '../decode';
import { roundLine } from './rfc7946';
import type { AtlasTopology } from '../topology';

/** The published frontier of an instrument: one feature a segment, with all of the segment's properties. */
export function frontierFeatures(
	{ segments }: Pick<Catalogue, 'segments'>,
	topology: AtlasTopology,
	instrument: string,
): FeatureCollection<LineString | MultiLineString, Segment> {
	const features = decodeAtlas(topology).segments.flatMap(
		({ properties, geometry }): Feature<LineString | MultiLineString, Segment>[] => {
			const segment = segments[properties.segment];
			if (segment?.instrument !== instrument) return [];
			const lines = linesOf(geometry);
			// Rounding can shrink a line to one position, which is no line.
			const kept = lines.map(roundLine).filter((line) => line.length > 1);
			const [only] = kept;
			return [
				{
					type: 'Feature',
					properties: segment,
					geometry:
						only && kept.length === 1
							? { type: 'LineString', coordinates: only }
							: { type: 'MultiLineString', coordinates: kept },
				},
			];
		},
	);
	return { type: 'FeatureCollection', features };
}
