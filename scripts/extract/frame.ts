import type { Position } from 'geojson';
import { borderSchema } from '../record/borderSchema.ts';
import { readYaml } from '../record/readYaml.ts';

const { frame, reliefFrame = frame } = readYaml('geodata/atlas.yaml', borderSchema);
const boxOf = ([west, south, east, north]: typeof frame): Box => ({ west, south, east, north });

/** The map's frame: everything drawn as a line is cut here. Degrees, WGS84. */
export const FRAME = boxOf(frame);

/** The relief reaches further, so that nothing ends at the frame while the map is dragged. */
export const RELIEF_FRAME = boxOf(reliefFrame);

export type Box = { west: number; south: number; east: number; north: number };

export function isInside([lon, lat]: Position, box: Box = FRAME): boolean {
	return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

/** On the frame's edge, exactly: the clip writes the frame's own number, so no tolerance is needed. */
export function isOnFrameEdge([lon, lat]: Position, box: Box = FRAME): boolean {
	return lon === box.west || lon === box.east || lat === box.south || lat === box.north;
}
