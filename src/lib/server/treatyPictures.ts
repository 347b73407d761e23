import { closeUp, NARROW, WIDE, type TreatyMap } from '$lib/app/pages/treatyMaps';
import type { Instrument } from '$lib/atlas/model';
import { closeUpsOf } from './closeUps';
import { drawPicture } from './drawPicture';
import { findOr404 } from './findOr404';
import { readCatalogue } from './readRecord';

/** Pictures of an instrument's page, SVG, by the names of its maps. */
export type Pictures = ReadonlyMap<string, string>;

/** The maps of an instrument's page. */
export const mapsOf = (instrument: Instrument): TreatyMap[] => [
	WIDE,
	NARROW,
	...closeUpsOf(instrument, readCatalogue(), WIDE).map(({ bbox }, i) => closeUp(bbox, i)),
];

/** Draws the pictures of an instrument's page. @throws a 404 where there is no such instrument */
export function drawTreatyPictures(id: string): Pictures {
	const instrument = findOr404(readCatalogue().instruments, id, 'instrument');
	return new Map(
		mapsOf(instrument).map((map) => [
			map.name,
			drawPicture({ ...map, instrument, year: instrument.year, part: 'picture', naming: 'none' }),
		]),
	);
}
