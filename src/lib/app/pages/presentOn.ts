import { drawMap } from '$lib/map/svg/drawing';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { presentOnAny } from '$lib/map/svg/legendItems';
import type { TreatyMap } from './treatyMaps';
import type { TreatyRecord } from './treatyRecord';

/** What a legend has to explain: all that is on any of some maps. */
export function presentOn(
	{ catalogue, features, nature, instrument }: TreatyRecord,
	maps: TreatyMap[],
): MapGeometry['present'] {
	const present = maps.map(
		({ width, height, ...map }) =>
			drawMap(
				{
					catalogue,
					features,
					nature,
					instrument,
					year: instrument.year,
					lang: 'en',
					...map,
					naming: 'none',
				},
				{ width, height },
			).present,
	);
	return presentOnAny(present);
}
