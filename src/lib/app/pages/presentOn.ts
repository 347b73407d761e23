import { drawMap } from '$lib/map/svg/drawing';
import type { MapGeometry } from '$lib/map/svg/geometry';
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
	const all = <Key extends 'fills' | 'hatches' | 'strokes'>(key: Key) => [
		...new Set(present.flatMap((one) => one[key] as MapGeometry['present'][Key][number][])),
	];
	return {
		fills: all('fills'),
		hatches: all('hatches'),
		strokes: all('strokes'),
		band: present.some(({ band }) => band),
	};
}
