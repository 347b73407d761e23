import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { BoundaryProperties, FrontierProperties, ParcelProperties } from '../atlas/model';

/** GeoJSON with a numeric id, as MapLibre's feature-state needs it. */
export type Numbered<G extends Polygon | MultiPolygon | LineString | MultiLineString | Point, P> = Feature<
	G,
	P
> & { id: number };

export type ParcelFeature = Numbered<Polygon | MultiPolygon, ParcelProperties>;
export type BoundaryFeature = Numbered<LineString | MultiLineString, BoundaryProperties>;
export type FrontierFeature = Numbered<LineString | MultiLineString, FrontierProperties>;
/** A water's English name, and its names in the other languages where the record has them. */
export interface WaterNames {
	name: string;
	'zh-Hans'?: string;
	ru?: string;
}

export type RiverFeature = Feature<LineString | MultiLineString, WaterNames & { id: string; rank: number }>;
export type LakeFeature = Feature<Polygon | MultiPolygon, WaterNames & { id: string }>;
export type LandFeature = Feature<Polygon | MultiPolygon>;

/** The record's geometry, decoded from `atlas.topo.json`. */
export interface AtlasFeatures {
	parcels: ParcelFeature[];
	boundaries: BoundaryFeature[];
	frontiers: FrontierFeature[];
}

/** Display geography, decoded from `nature.topo.json`; empty until that is loaded. */
export interface NatureFeatures {
	rivers: RiverFeature[];
	lakes: LakeFeature[];
	land: LandFeature[];
}

/**
 * The coast, for both maps: the land's own outline where display geography has it, else the record's edges
 * (those also run along the frame, where the neatline covers them).
 */
export function coastOf(features: AtlasFeatures, nature: NatureFeatures): Feature[] {
	return nature.land.length > 0
		? nature.land
		: features.boundaries.filter(({ properties }) => properties.edge);
}

/** `static/relief/meta.json`. */
export interface ReliefMeta {
	tiles: string[];
	minzoom: number;
	maxzoom: number;
	tileSize: number;
	/** `terrarium` or `mapbox` elevations are shaded by the map; `image` tiles are shaded already. */
	encoding: 'terrarium' | 'mapbox' | 'image';
	bounds?: [number, number, number, number];
}
