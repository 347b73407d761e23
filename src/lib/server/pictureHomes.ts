import { NARROW, WIDE, type TreatyMap } from '$lib/app/pages/treatyMaps';
import type { Catalogue, Instrument } from '$lib/atlas/model';
import { holdingKey } from '$lib/atlas/snapshot';
import { decodeAtlas } from '$lib/data/decode';
import type { Box } from '$lib/geo/box';
import { projectorOf } from '$lib/geo/projector';
import type { View } from '$lib/geo/view';
import { sceneOf, subjectView } from '$lib/map/svg/subject';
import { kept } from './kept';
import { readCatalogue, readNature, readTopology } from './readRecord';
import { picturesOf } from './treatyPicture';
import { mapsOf } from './treatyPictures';

/**
 * Where the pictures of an instrument's page lie: with the first instrument of the record whose picture is the same,
 * so that what two pages show is one file.
 *
 * @returns ids of instruments by the names of the maps
 */
export async function pictureHomesOf(instrument: Instrument): Promise<Record<string, string>> {
	const names = mapsOf(instrument).map(({ name }) => name);
	const alike = alikeWith(instrument);
	// Most are alone: nothing is drawn to find that out.
	if (alike.length === 1) return Object.fromEntries(names.map((name) => [name, instrument.id]));
	const drawn = await Promise.all(alike.map(async ({ id }) => ({ id, pictures: await picturesOf(id) })));
	const own = drawn.find(({ id }) => id === instrument.id)!.pictures;
	return Object.fromEntries(
		names.map((name) => [name, drawn.find(({ pictures }) => pictures.get(name) === own.get(name))!.id]),
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
