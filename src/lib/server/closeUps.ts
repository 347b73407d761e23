import type { Catalogue, Instrument, Transfer } from '$lib/atlas/model';
import { mercator, worldPx } from '$lib/geo/mercator';
import { subjectView } from '$lib/map/svg/subject';

/** Land smaller than this across on the page's map is shown again from near, pixels. */
const SMALL_PX = 48;
/** More small pieces than this would crowd the page. */
const MOST = 4;

export interface CloseUp {
	id: string;
	bbox: Transfer['bbox'];
	/** Names of the parcels. */
	land: string[];
}

/** The pieces of land that an instrument's map shows too small to be seen, the largest first. */
export function closeUpsOf(
	instrument: Instrument,
	{ transfers, parcels, border }: Pick<Catalogue, 'transfers' | 'parcels' | 'border'>,
	size: { width: number; height: number },
): CloseUp[] {
	const names = new Map(parcels.map(({ id, name }) => [id, name]));
	const scale = worldPx(subjectView({ instrument }, size, border).zoom);
	return transfers
		.filter((transfer) => transfer.instrument === instrument.id && acrossOf(transfer.bbox) * scale < SMALL_PX)
		.sort((a, b) => b.areaKm2 - a.areaKm2)
		.slice(0, MOST)
		.map(({ id, bbox, parcels: land }) => ({
			id,
			bbox,
			land: land.map((parcel) => names.get(parcel) ?? parcel),
		}));
}

/** The longer side of bounds, Mercator world units. */
function acrossOf([west, south, east, north]: Transfer['bbox']): number {
	const [x0, y0] = mercator([west, north]);
	const [x1, y1] = mercator([east, south]);
	return Math.max(x1 - x0, y1 - y0);
}
