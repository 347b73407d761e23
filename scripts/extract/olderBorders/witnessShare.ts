import { boxOf } from '../../../src/lib/geo/box.ts';
import type { Position } from '../../../src/lib/geo/position.ts';
import { isInRing } from '../../../src/lib/geo/ring.ts';

/** Places looked at in a sector, at most: a share to one per cent. */
const PLACES = 1500;

/**
 * The share of a sector that a third drawing puts on the same side as the older line: what lies between that
 * drawing and today's line.
 */
export function witnessShare(sector: Position[], witness: Position[], today: Position[]): number {
	const between = [...witness, ...[...today].reverse(), witness[0]];
	const [west, south, east, north] = boxOf(sector);
	const step = Math.sqrt(((east - west) * (north - south)) / (2 * PLACES));
	let [inside, told] = [0, 0];
	for (let lon = west + step / 2; lon < east; lon += step)
		for (let lat = south + step / 2; lat < north; lat += step) {
			if (!isInRing([lon, lat], sector)) continue;
			inside++;
			if (isInRing([lon, lat], between)) told++;
		}
	return inside ? Number((told / inside).toFixed(2)) : 0;
}
