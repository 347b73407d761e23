import type { Instrument } from '$lib/atlas/model';
import { closeUp, NARROW, WIDE } from '$lib/app/pages/treatyMaps';
import { closeUpsOf } from './closeUps';
import { drawPicture } from './drawPicture';
import { readCatalogue } from './readRecord';

/** Pictures that were drawn and not yet asked for, by instrument and name. */
const drawn = new Map<string, string>();

const keyOf = (instrument: Instrument, name: string) => `${instrument.id}/${name}`;

/** The maps of an instrument's page. */
const mapsOf = (instrument: Instrument) => [
	WIDE,
	NARROW,
	...closeUpsOf(instrument, readCatalogue(), WIDE).map(({ bbox }, i) => closeUp(bbox, i)),
];

const drawOne = (instrument: Instrument, map: ReturnType<typeof mapsOf>[number]): string =>
	drawPicture({ ...map, instrument, year: instrument.year, part: 'picture', naming: 'none' });

/**
 * Draws the pictures of an instrument's page ahead. The build asks for them long after the page; drawn together, the
 * lines of a map are worked out once for its picture and its names in every language (`svg/drawing.ts` keeps them for
 * a while).
 */
export function drawAhead(instrument: Instrument): void {
	for (const map of mapsOf(instrument)) drawn.set(keyOf(instrument, map.name), drawOne(instrument, map));
}

/** The picture of one of the maps by its name; `undefined` where there is no such map. */
export function treatyPicture(instrument: Instrument, name: string): string | undefined {
	const key = keyOf(instrument, name);
	const ahead = drawn.get(key);
	drawn.delete(key);
	const map = mapsOf(instrument).find((one) => one.name === name);
	return ahead ?? (map && drawOne(instrument, map));
}
