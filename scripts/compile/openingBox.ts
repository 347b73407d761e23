import type { Transfer } from '../../src/lib/atlas/model.ts';
import { boxAround, type Box } from '../../src/lib/geo/box.ts';
import { geodesicMetres } from '../../src/lib/geo/geodesicLength.ts';

/** Land less than so much across, as a share of what is framed with it from corner to corner, is a speck there. */
const SPECK = 1 / 25;
/** So much is shown around the land, shares of its box's sides to either side: what it lies by must be in sight. */
const AROUND = 0.6;

type Land = Pick<Transfer, 'areaKm2' | 'bbox'>;

const diagonalKm = ([west, south, east, north]: Box): number =>
	geodesicMetres([west, south], [east, north]) / 1000;
const grown = ([west, south, east, north]: Box, by: number): Box => {
	const side = Math.max(east - west, north - south) * by;
	return [west - side, south - side, east + side, north + side];
};
const meets = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/**
 * What the map opens on where all that an instrument drew and moved is no good frame: the largest of the land that it
 * moved, with what lies by it, where that would be a speck beside a long line.
 *
 * @param whole the box of everything that it drew and moved, degrees
 * @param land what it moved
 * @returns degrees; nothing where the whole shows the land
 */
export function openingBox(whole: Box, land: readonly Land[]): Box | undefined {
	const acrossKm = Math.sqrt(land.reduce((sum, { areaKm2 }) => sum + areaKm2, 0));
	const [largest, ...others] = [...land].sort((a, b) => b.areaKm2 - a.areaKm2);
	if (!largest || acrossKm >= SPECK * diagonalKm(whole)) return undefined;
	let box = largest.bbox;
	for (const { bbox } of others) if (meets(grown(box, 1), bbox)) box = boxAround([box, bbox]);
	return grown(box, AROUND).map((degrees) => Number(degrees.toFixed(3))) as Box;
}
