import { borderSchema } from '../record/borderSchema.ts';
import { readYaml } from '../record/readYaml.ts';
import type { Box } from '../../src/lib/geo/box.ts';

const { frame } = readYaml('geodata/atlas.yaml', borderSchema);

/** The map's frame: everything drawn as a line is cut here. Degrees, WGS84. */
export const FRAME: Readonly<Box> = frame;
