import type { Box } from '$lib/geo/box';
import type { Size } from '$lib/geo/projector';
import { furnished, type Furnished } from '$lib/map/svg/furnished';

/** A map of a treaty's page; its picture is `<name>.svg` beside the English page. */
export interface TreatyMap extends Size {
	name: string;
	/** What it shows, where that is not the treaty's whole. */
	bbox?: Box;
	maxZoom?: number;
	furniture: Furnished;
	/** Pixels that a thinned line may stray, as on the stills: a third of the points, and nobody sees which. */
	thin: number;
}

const THIN = 0.7;

/** The map above the text. */
export const WIDE: TreatyMap = {
	...{ name: 'wide', width: 960, height: 540, thin: THIN },
	furniture: furnished({ scale: true }),
};

/** The same for phones. */
export const NARROW: TreatyMap = { ...WIDE, name: 'narrow', width: 380, height: 350 };

/** Small land from near, by its place among the page's. */
export const closeUp = (bbox: Box, i: number): TreatyMap => ({
	...{ name: `near-${i + 1}`, width: 460, height: 300, thin: THIN, bbox, maxZoom: 10 },
	furniture: furnished({ scale: true }),
});
