import { booleanPointInPolygon } from '@turf/turf';
import { decodeAtlas } from '../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { topology } from './compiled.ts';

const shapes = decodeAtlas(topology as unknown as AtlasTopology).parcels;

/** The id of the parcel that a point lies in; `undefined` off the land. */
export function parcelAt(at: Position): string | undefined {
	return shapes.find((shape) => booleanPointInPolygon(at, shape))?.properties.key;
}
