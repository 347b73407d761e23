import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Catalogue, Segment } from '../../atlas/model';
import { decodeAtlas } from '../decode';
import { tidyLines } from './tidyLines';
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
			return [{ type: 'Feature', properties: segment, geometry: tidyLines(geometry) }];
		},
	);
	return { type: 'FeatureCollection', features };
}
