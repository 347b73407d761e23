import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { CELLS } from '../partition/grid.ts';
import { FRAME } from './frame.ts';

/** TopoJSON of several layers with shared arcs, on the record's own grid, so that no coordinate moves. */
export function buildTopology(layers: Record<string, Feature<Geometry>[]>): Topology {
	const collections: Record<string, FeatureCollection> = {};
	for (const [name, features] of Object.entries(layers))
		collections[name] = { type: 'FeatureCollection', features };
	const transform = { scale: [1 / CELLS, 1 / CELLS], translate: [FRAME[0], FRAME[1]] };
	const whole = topology(collections) as unknown as Topology;
	return quantize(whole as never, transform as unknown as number) as unknown as Topology;
}
