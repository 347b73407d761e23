import type { Holding } from '$lib/atlas/model';
import type { SideSlot } from '$lib/map/scene/palette';
import type { SideBook } from '$lib/map/scene/paint';

/** How a holding is painted where there is no room for a hatch: whose it was above, who controlled it below. */
export interface Swatch {
	above: SideSlot;
	below: SideSlot;
}

/** The swatch of a holding: land held in common is of both, land without an agreed holder bare, whoever was in it. */
export function swatchOf({ polity, controller, status }: Holding, book: SideBook): Swatch {
	if (status === 'joint') {
		const [above = 'none', below = above] = book.holders(polity);
		return { above, below };
	}
	return { above: book.slot(polity), below: book.slot(controller) };
}
