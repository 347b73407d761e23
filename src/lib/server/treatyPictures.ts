import { closeUp, NARROW, WIDE, type TreatyMap } from '$lib/app/pages/treatyMaps';
import type { Catalogue, Instrument } from '$lib/atlas/model';
import { holdingKey } from '$lib/atlas/snapshot';
import { decodeAtlas } from '$lib/data/decode';
import type { Box } from '$lib/geo/box';
import { projectorOf } from '$lib/geo/projector';
import type { View } from '$lib/geo/view';
import { sceneOf, subjectView } from '$lib/map/svg/subject';
import { closeUpsOf } from './closeUps';
import { drawPicture } from './drawPicture';
import { readCatalogue, readNature, readTopology } from './readRecord';

/**
 * Pictures that were drawn, by instrument and name, beside the record that they were drawn from: until they are asked
 * for, and those that several pages may share for good.
 */
const drawn = new WeakMap<Catalogue, Map<string, string>>();

/** The maps of an instrument's page. */
const mapsOf = (instrument: Instrument): TreatyMap[] => [
	WIDE,
	NARROW,
	...closeUpsOf(instrument, readCatalogue(), WIDE).map(({ bbox }, i) => closeUp(bbox, i)),
];

const keyOf = (instrument: Instrument, { name }: TreatyMap) => `${instrument.id}/${name}`;

function pictureOf(instrument: Instrument, map: TreatyMap): string {
	const pictures = kept(drawn, readCatalogue(), () => new Map<string, string>());
	return kept(pictures, keyOf(instrument, map), () =>
		drawPicture({ ...map, instrument, year: instrument.year, part: 'picture', naming: 'none' }),
	);
}

/**
 * Draws the pictures of an instrument's page ahead. The build asks for them long after the page; drawn together, the
 * lines of a map are worked out once for its picture and its names in every language (`svg/drawing.ts` keeps them for
 * a while).
 */
export function drawAhead(instrument: Instrument): void {
	for (const map of mapsOf(instrument)) pictureOf(instrument, map);
}

/** The picture of one of the maps by its name; `undefined` where there is no such map. */
export function treatyPicture(instrument: Instrument, name: string): string | undefined {
	const map = mapsOf(instrument).find((one) => one.name === name);
	const picture = map && pictureOf(instrument, map);
	if (map && alikeWith(instrument).length === 1) drawn.get(readCatalogue())?.delete(keyOf(instrument, map));
	return picture;
}

/**
 * Where the pictures of an instrument's page lie: with the first instrument of the record whose picture is the same,
 * so that what two pages show is one file.
 *
 * @returns ids of instruments by the names of the maps
 */
export function pictureHomesOf(instrument: Instrument): Record<string, string> {
	const alike = alikeWith(instrument);
	return Object.fromEntries(
		mapsOf(instrument).map((map) => {
			const home = alike.find(
				(one) => one.id === instrument.id || pictureOf(one, map) === pictureOf(instrument, map),
			);
			return [map.name, home!.id];
		}),
	);
}

const groups = new WeakMap<Catalogue, Map<string, Instrument[]>>();

/**
 * The instruments whose pictures may be the same, itself among them, in the record's order: where the maps look, who
 * holds what there and what is under the accent are. What else the day brings is seen in the pictures alone.
 */
function alikeWith({ id }: Instrument): readonly Instrument[] {
	const all = kept(groups, readCatalogue(), groupedByScene);
	return [...all.values()].find((group) => group.some((one) => one.id === id))!;
}

function groupedByScene(): Map<string, Instrument[]> {
	const catalogue = readCatalogue();
	const record = {
		catalogue,
		features: decodeAtlas(readTopology()),
		nature: readNature(),
		lang: 'en',
	} as const;
	const all = new Map<string, Instrument[]>();
	for (const instrument of catalogue.instruments) {
		const { holdings, changed, segments } = sceneOf({ ...record, instrument, year: instrument.year });
		const looks = [WIDE, NARROW].map((map) => lookOf(instrument, map));
		const held = catalogue.parcels
			.filter(({ bbox }) => looks.some(({ sees }) => sees(bbox)))
			.map(({ index }) => [index, holdingKey(holdings.get(index)!)]);
		const scene = JSON.stringify([looks.map(({ view }) => view), held, [...changed], [...segments]]);
		kept(all, scene, () => []).push(instrument);
	}
	return all;
}

/** Where a map of an instrument's page looks, and whether bounds are in its sight. */
function lookOf(instrument: Instrument, map: TreatyMap): { view: View; sees: (bounds: Box) => boolean } {
	const view = subjectView({ instrument }, map, readCatalogue().border);
	const project = projectorOf(view, map, { top: 0, right: 0, bottom: 0, left: 0 });
	const sees = ([west, south, east, north]: Box): boolean => {
		const [left, top] = project([west, north]);
		const [right, bottom] = project([east, south]);
		return right > 0 && left < map.width && bottom > 0 && top < map.height;
	};
	return { view, sees };
}

/** What is kept under a key; made where there is nothing yet. */
function kept<Key, Value>(
	store: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
	key: Key,
	make: () => Value,
): Value {
	const value = store.get(key) ?? make();
	store.set(key, value);
	return value;
}
