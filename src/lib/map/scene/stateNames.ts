import type { Outline } from '../../atlas/model';
import type { Lang } from '../../atlas/vocabulary';
import type { ParcelFeature } from '../../data/decode';
import { mercator, worldPx } from '../../geo/mercator';
import type { Size } from '../../geo/projector';
import type { View } from '../../geo/view';
import { labelAnchorFinder } from './labelAnchors';
import { polityLabels, type PolityLabel } from './labels';

/** A name keeps this clear of the plate's edge, pixels: two lines of it, and the shift it may make for a town. */
const CLEAR = 30;
/** A window this many times as wide as a name's letters are tall has room for it. */
const LETTERS_ACROSS = 42;
const LEAST_SIZE = 13;

export interface Named {
	parcels: ParcelFeature[];
	catalogue: Pick<Outline, 'polities' | 'border'>;
	lang: Lang;
}

/**
 * The states' names in a window about a view's centre.
 *
 * @param bearer whose name a parcel bears, by its index
 * @param size the window's, pixels
 */
export function stateNames(
	bearer: (parcel: number) => string | null,
	{ parcels, catalogue: { polities, border }, lang }: Named,
	view: View,
	size: Size,
): PolityLabel[] {
	if (!(size.width > 0 && size.height > 0)) return [];
	const scale = worldPx(view.zoom);
	const [x, y] = mercator([view.lon, view.lat]);
	const [w, h] = [size.width / scale / 2, size.height / scale / 2];
	const [west, north] = mercator([border.frame[0], border.frame[3]]);
	const [east, south] = mercator([border.frame[2], border.frame[1]]);
	const spots = finderOf(parcels)(bearer, [
		Math.max(x - w, west),
		Math.max(y - h, north + CLEAR / scale),
		Math.min(x + w, east),
		Math.min(y + h, south - CLEAR / scale),
	]);
	const names = new Map(polities.map(({ id, names }) => [id, names[lang]]));
	return polityLabels(spots, (group) => names.get(group) ?? '', {
		zoom: view.zoom,
		most: Math.max(LEAST_SIZE, size.width / LETTERS_ACROSS),
	});
}

const finders = new WeakMap<ParcelFeature[], ReturnType<typeof labelAnchorFinder>>();

/** Preparing the parcels takes longer than finding the spots: once an atlas is enough. */
function finderOf(parcels: ParcelFeature[]): ReturnType<typeof labelAnchorFinder> {
	const finder = finders.get(parcels) ?? labelAnchorFinder(parcels);
	finders.set(parcels, finder);
	return finder;
}
