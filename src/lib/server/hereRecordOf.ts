import { NEAR_KM, type HereRecord } from '$lib/app/pages/here/hereRecord';
import { locatorOf } from '$lib/app/pages/here/locator';
import { ServerOnly } from '$lib/app/serverOnly';
import type { HistoricalEvent, Parcel, Place, ReadingTopic } from '$lib/atlas/model';
import type { Lang } from '$lib/atlas/vocabulary';
import { decodeAtlas, type ParcelFeature } from '$lib/data/decode';
import { isInBox } from '$lib/geo/box';
import { polygonsOf } from '$lib/geo/geojson';
import { isInPolygon } from '$lib/geo/ring';
import { distanceKm } from '$lib/geo/sphere';
import { findOr404 } from './findOr404';
import { readCatalogue, readHistory, readSearch, readTopology } from './readRecord';

/** What a page on a place is drawn from. @throws a 404 where there is no such place */
export function placeRecordOf(id: string, lang: Lang): ServerOnly<HereRecord> {
	const catalogue = readCatalogue(lang);
	const place = findOr404(catalogue.places, id, 'place');
	const last = place.names.at(-1)!.names;
	const name = last[lang];
	// An atlas in other languages alone has none.
	const traditional: string | undefined = last['zh-Hant'];
	const listed = new Set(place.names.flatMap(({ names }) => Object.values(names)));
	return new ServerOnly({
		catalogue,
		place,
		parcel: catalogue.parcels.find((parcel) => parcel.id === place.parcel),
		name,
		others: spellings(`place/${id}`, traditional ? [traditional] : []).filter(
			(other) => !listed.has(other) || other === traditional,
		),
		places: [],
		events: readHistory(lang).events.filter(({ at }) => distanceKm(at, place.at) <= NEAR_KM),
		topics: [],
		locator: locatorOf(catalogue, lang, { place }),
	});
}

/** What a page on a piece of land is drawn from. @throws a 404 where there is no such land */
export function landRecordOf(id: string, lang: Lang): ServerOnly<HereRecord> {
	const catalogue = readCatalogue(lang);
	const parcel = findOr404(catalogue.parcels, id, 'land');
	const { events, readings } = readHistory(lang);
	const names = catalogue.border.languages.map(
		(tag) => readCatalogue(tag).parcels.find((one) => one.id === id)!.name,
	);
	return new ServerOnly({
		catalogue,
		place: undefined,
		parcel,
		name: parcel.name,
		others: spellings(`land/${id}`, names).filter((other) => other !== parcel.name.replaceAll('\u00a0', ' ')),
		places: placesIn(parcel, catalogue.places),
		events: events.filter((event) => isInLand(event, parcel)),
		topics: readings
			.filter(({ parcels }) => parcels.includes(id))
			.map((topic) => ({ topic, home: homeOf(topic, catalogue.parcels) })),
		locator: locatorOf(catalogue, lang, { shape: shapeOf(parcel) }),
	});
}

/** Names beside the page's own: some that are given, then what the search knows, each spelling once. */
const spellings = (key: string, names: readonly string[]): string[] => [
	// Texts are typeset, what the search knows is not.
	...new Set([...names, ...(readSearch().others[key] ?? [])].map((name) => name.replaceAll('\u00a0', ' '))),
];

/** The largest of the lands that a topic is about: it is told there, and the others lead to it. */
const homeOf = ({ parcels: ids }: ReadingTopic, parcels: readonly Parcel[]): string =>
	parcels.filter(({ id }) => ids.includes(id)).reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a)).id;

/** The places in a land, the largest first. */
const placesIn = ({ id }: Parcel, places: readonly Place[]): Place[] =>
	places.filter(({ parcel }) => parcel === id).sort((a, b) => a.rank - b.rank);

/** The land of a parcel. */
const shapeOf = ({ index }: Parcel): ParcelFeature =>
	decodeAtlas(readTopology()).parcels.find(({ id }) => id === index)!;

function isInLand({ at }: HistoricalEvent, parcel: Parcel): boolean {
	if (!isInBox(at, parcel.bbox)) return false;
	return polygonsOf(shapeOf(parcel).geometry).some((polygon) => isInPolygon(at, polygon));
}
