import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../../src/lib/geo/geojson';
import type { Position } from '../../src/lib/geo/position';
import { isInRing } from '../../src/lib/geo/ring';

type Land = FeatureCollection<Polygon | MultiPolygon>;

/** What mapshaper makes of the land of a day. */
export interface Measured {
	/** The areas of all lands, summed, and of the land without borders; m². */
	summed: number;
	merged: number;
	/** The holes of the land without borders. */
	holes: Position[][];
}

/** Lines of a topology that cross one another or themselves elsewhere than at their ends, by mapshaper. */
export function crossings(topology: Topology): number {
	// It writes into what it is given.
	const { arcs } = mapshaper.internal.importTopoJSON(structuredClone(topology), {});
	return mapshaper.internal.findSegmentIntersections(arcs).length;
}

/** The land of a day by mapshaper: what overlaps would be counted twice, what gaps would be a hole or lessen the whole. */
export async function measured(topology: Topology, day: string): Promise<Measured> {
	const land = feature(topology, topology.objects[day] as GeometryCollection) as Land;
	const commands =
		"-i land.json -each 'a = this.area' -o each.json format=json target=* -dissolve2 -each 'a = this.area' -o merged.json format=geojson";
	const files = await mapshaper.applyCommands(commands, { 'land.json': JSON.stringify(land) });
	const read = (name: string): unknown => JSON.parse(String(files[name]));
	const each = read('each.json') as { a: number }[];
	const merged = read('merged.json') as
		| FeatureCollection<Polygon | MultiPolygon, { a: number }>
		| {
				geometries: (Polygon | MultiPolygon)[];
		  };
	const features = 'features' in merged ? merged.features : [];
	return {
		summed: each.reduce((sum, { a }) => sum + a, 0),
		merged: features.reduce((sum, { properties }) => sum + properties.a, 0),
		holes: features.flatMap(({ geometry }: Feature<Polygon | MultiPolygon>) =>
			polygonsOf(geometry).flatMap((rings) => rings.slice(1)),
		),
	};
}

/** The holes in which no water lies: they are gaps. */
export const dryHoles = (holes: readonly Position[][], water: readonly Position[]): Position[][] =>
	holes.filter((hole) => !water.some((at) => isInRing(at, hole)));
