import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { CELLS } from '../partition/grid.ts';
import type { Box } from '../../src/lib/atlas/border.ts';

/** TopoJSON of several layers with shared arcs, on the record's own grid from the frame's corner, so that no coordinate moves. */
export function buildTopology([west, south]: Box, layers: Record<string, Feature<Geometry>[]>): Topology {
	const collections: Record<string, FeatureCollection> = {};
	for (const [name, features] of Object.entries(layers))
		collections[name] = { type: 'FeatureCollection', features };
	const transform = { scale: [1 / CELLS, 1 / CELLS], translate: [west, south] };
	const whole = topology(collections) as unknown as Topology;
	return quantize(whole as never, transform as unknown as number) as unknown as Topology;
}
