import type { Box } from '../../src/lib/geo/box.ts';

/** The map's frame: everything drawn as a line is cut here. Degrees, WGS84. */
export const FRAME: Readonly<Box> = [58, 34, 152, 63];

/** The relief reaches further, so that nothing ends at the frame while the map is dragged. */
export const RELIEF_FRAME: Readonly<Box> = [50, 28, 160, 66];
