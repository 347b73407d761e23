import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A water's English name, and its names in the other languages where the record has them. */
export interface WaterNames {
	name: string;
	'zh-Hans'?: string;
	ru?: string;
}

export type RiverFeature = Feature<LineString | MultiLineString, WaterNames & { id: string; rank: number }>;
export type LakeFeature = Feature<Polygon | MultiPolygon, WaterNames & { id: string }>;
export type LandFeature = Feature<Polygon | MultiPolygon>;

/** Rivers, lakes and land, for display only: the record does not depend on them. Empty until they are loaded. */
export interface Nature {
	rivers: RiverFeature[];
	lakes: LakeFeature[];
	land: LandFeature[];
}

const NOTHING: Nature = { rivers: [], lakes: [], land: [] };

/**
 * Fetches `nature.topo.json`. Never throws: without it the map is barer but true, so a failure here must not
 * keep the reader from the record.
 */
export async function loadNature(base: string, fetch = globalThis.fetch): Promise<Nature> {
	try {
		const response = await fetch(`${base}/data/nature.topo.json`);
		if (!response.ok) return NOTHING;
		return decodeNature((await response.json()) as Topology);
	} catch {
		return NOTHING;
	}
}

/** Decodes the topology of `nature.topo.json`; what it lacks is left empty. */
export function decodeNature(topology: Topology): Nature {
	const list = (name: string): Feature[] => {
		const object = topology.objects[name] as GeometryCollection | undefined;
		return object ? feature(topology, object).features : [];
	};
	return { rivers: list('rivers'), lakes: list('lakes'), land: list('land') } as Nature;
}
