import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Fetch } from './fetchWhole';
import type { Lang } from '../atlas/vocabulary';
import { loadJson } from './loadJson';
import { faultOfNature } from './shape';

/** A water's English name, and its names in the other languages where the record has them. */
export type WaterNames = { name: string } & Partial<Record<Exclude<Lang, 'en'>, string>>;

export type RiverFeature = Feature<LineString | MultiLineString, WaterNames & { id: string; rank: number }>;
export type LakeFeature = Feature<Polygon | MultiPolygon, WaterNames & { id: string }>;
export type LandFeature = Feature<Polygon | MultiPolygon>;

/** Rivers, lakes and land, for display only: the record does not depend on them. */
export interface Nature {
	rivers: RiverFeature[];
	lakes: LakeFeature[];
	land: LandFeature[];
}

/**
 * Fetches `nature.topo.json`. Never throws: without it the map is coarser but true, so a failure here must not keep the
 * reader from the record.
 *
 * @param version of the record that the page has
 * @returns `null` where it did not come, or is of another version
 */
export async function loadNature(base: string, version: string, fetch?: Fetch): Promise<Nature | null> {
	try {
		const file = { file: 'data/nature.topo.json', version, faultOf: faultOfNature };
		return decodeNature(await loadJson<Topology>(base, file, fetch));
	} catch {
		return null;
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
