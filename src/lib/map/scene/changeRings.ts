import type { Parcel } from '../../atlas/model';
import type { Position } from '../../geo/position';
import { mercator, TILE } from '../../geo/mercator';

export interface ChangeRing {
	at: Position;
	/** The zoom from which the land is large enough to be seen for itself. */
	until: number;
}

/** Land narrower than this on screen is ringed, pixels. */
const SMALL_PX = 14;

/** A spot for each piece of changed land, with the zoom up to which it needs a ring. */
export function changeRings(
	parcels: Pick<Parcel, 'index' | 'at' | 'bbox'>[],
	changed: ReadonlySet<number>,
): ChangeRing[] {
	return parcels
		.filter(({ index }) => changed.has(index))
		.map(({ at, bbox: [west, south, east, north] }) => {
			const [x0, y0] = mercator([west, north]);
			const [x1, y1] = mercator([east, south]);
			const size = Math.max(x1 - x0, y1 - y0, 1e-9);
			return { at, until: Math.round(Math.log2(SMALL_PX / (TILE * size)) * 100) / 100 };
		});
}
