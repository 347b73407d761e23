import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { BoundaryProperties, FrontierProperties, ParcelProperties } from '../atlas/model';
import type { AtlasTopology } from './topology';

/** GeoJSON with a numeric id, as the map's feature state needs it. */
export type Numbered<
	Shape extends Polygon | MultiPolygon | LineString | MultiLineString,
	Properties,
> = Feature<Shape, Properties> & { id: number };

export type ParcelFeature = Numbered<Polygon | MultiPolygon, ParcelProperties>;
export type BoundaryFeature = Numbered<LineString | MultiLineString, BoundaryProperties>;
export type FrontierFeature = Numbered<LineString | MultiLineString, FrontierProperties>;

/** The topology's three objects as GeoJSON features. */
export interface Atlas {
	parcels: ParcelFeature[];
	boundaries: BoundaryFeature[];
	frontiers: FrontierFeature[];
}

const decoded = new WeakMap<AtlasTopology, Atlas>();

/** Decodes a topology into features. The same topology is decoded once. */
export function decodeAtlas(topology: AtlasTopology): Atlas {
	const known = decoded.get(topology);
	if (known) return known;
	const { parcels, boundaries, frontiers } = topology.objects;
	const atlas = {
		parcels: featuresOf<ParcelFeature>(topology, parcels),
		boundaries: featuresOf<BoundaryFeature>(topology, boundaries),
		frontiers: featuresOf<FrontierFeature>(topology, frontiers),
	};
	decoded.set(topology, atlas);
	return atlas;
}

function featuresOf<One>(topology: AtlasTopology, object: GeometryCollection): One[] {
	return feature(topology, object).features as One[];
}
