import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { BoundaryProperties, SegmentProperties, ParcelProperties } from '../atlas/model';
import type { AtlasTopology } from './topology';

/** GeoJSON with a numeric id, as the map's feature state needs it. */
export type Numbered<
	Shape extends Polygon | MultiPolygon | LineString | MultiLineString | Point,
	Properties,
> = Feature<Shape, Properties> & { id: number };

export type ParcelFeature = Numbered<Polygon | MultiPolygon, ParcelProperties>;
export type BoundaryFeature = Numbered<LineString | MultiLineString, BoundaryProperties>;
export type SegmentFeature = Numbered<LineString | MultiLineString, SegmentProperties>;

/** The topology's three objects as GeoJSON features. */
export interface AtlasFeatures {
	parcels: ParcelFeature[];
	boundaries: BoundaryFeature[];
	segments: SegmentFeature[];
}

const decoded = new WeakMap<AtlasTopology, AtlasFeatures>();

/** Decodes a topology into features. The same topology is decoded once. */
export function decodeAtlas(topology: AtlasTopology): AtlasFeatures {
	const known = decoded.get(topology);
	if (known) return known;
	const { parcels, boundaries, segments } = topology.objects;
	const atlas = {
		parcels: featuresOf<ParcelFeature>(topology, parcels),
		boundaries: featuresOf<BoundaryFeature>(topology, boundaries),
		segments: featuresOf<SegmentFeature>(topology, segments),
	};
	decoded.set(topology, atlas);
	return atlas;
}

function featuresOf<One>(topology: AtlasTopology, object: GeometryCollection): One[] {
	return feature(topology, object).features as One[];
}
