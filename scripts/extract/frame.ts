import type { Position } from 'geojson';

/** The map's frame: everything drawn as a line is cut here. Degrees, WGS84. */
export const FRAME = { west: 58, south: 34, east: 152, north: 63 } as const;

/** The relief reaches further, so that nothing ends at the frame while the map is dragged. */
export const RELIEF_FRAME = { west: 50, south: 28, east: 160, north: 66 } as const;

export type Box = { west: number; south: number; east: number; north: number };

export function isInside([lon, lat]: Position, box: Box = FRAME): boolean {
	return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

/** On the frame's edge, exactly: the clip writes the frame's own number, so no tolerance is needed. */
export function isOnFrameEdge([lon, lat]: Position, box: Box = FRAME): boolean {
	return lon === box.west || lon === box.east || lat === box.south || lat === box.north;
}
