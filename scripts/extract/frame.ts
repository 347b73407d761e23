import { readBorder } from '../record/readBorder.ts';
import type { Box } from '../../src/lib/geo/box.ts';

/** The map's frame: everything drawn as a line is cut here. Degrees, WGS84. */
export const FRAME: Readonly<Box> = readBorder('geodata').frame;
