import { base } from '$app/paths';
import type { HereRecord } from '$lib/app/pages/here/hereRecord';
import { pagePath } from '$lib/app/pagePath';
import type { LinkedThing } from '$lib/app/pageMeta';
import { dayBefore } from '$lib/atlas/day';
import type { Instrument, Parcel, Place, Transfer } from '$lib/atlas/model';
import type { InstrumentKind, Lang } from '$lib/atlas/vocabulary';
import { siteAddress } from './meta';

/*
 * What a page is about, in the words of schema.org (docs/decisions/0016-pages-for-places.md). A thing goes by the address
 * of its page in English, so that its pages in three languages are about one and the same.
 */

const CONTEXT = 'https://schema.org';

/** Asked when the module is read: while a page is rendered, SvelteKit makes `base` relative to it. */
const SITE_BASE = base;

const address = (path: string): string => (siteAddress() || SITE_BASE) + path;
const idOf = (...parts: string[]): string => address(pagePath('en', ...parts));

/** Each spelling once, without the name itself. */
const otherNames = (name: string, others: readonly string[]): string[] => [
	...new Set(others.filter((other) => other !== name)),
];

/** A place, by all the names that it bore. */
export function linkedPlace(
	place: Place,
	parcel: Parcel | undefined,
	others: readonly string[],
	lang: Lang,
): LinkedThing {
	const name = place.names.at(-1)!.names[lang];
	const [longitude, latitude] = place.at;
	return {
		'@context': CONTEXT,
		'@type': 'Place',
		'@id': idOf('places', place.id),
		name,
		alternateName: otherNames(name, [
			...place.names.toReversed().flatMap(({ names }) => Object.values(names)),
			...others,
		]),
		geo: { '@type': 'GeoCoordinates', latitude, longitude },
		...(parcel && {
			containedInPlace: { '@type': 'Place', '@id': idOf('lands', parcel.id), name: parcel.name },
		}),
	};
}

/** A piece of land, by the box around it: schema.org knows no shape with holes or of several parts. */
export function linkedLand(
	{ id, name, bbox: [west, south, east, north] }: Parcel,
	{ others, places }: Pick<HereRecord, 'others' | 'places'>,
	lang: Lang,
): LinkedThing {
	return {
		'@context': CONTEXT,
		'@type': 'Place',
		'@id': idOf('lands', id),
		name,
		...(others.length > 0 && { alternateName: otherNames(name, others) }),
		geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
		...(places.length > 0 && {
			containsPlace: places.map((place) => ({
				'@type': 'Place',
				'@id': idOf('places', place.id),
				name: place.names.at(-1)!.names[lang],
			})),
		}),
	};
}

/** What two parties put into writing, and not what one of them did. */
const IN_WRITING: ReadonlySet<InstrumentKind> = new Set([
	'treaty',
	'protocol',
	'letters',
	'agreement',
	'lease',
]);

/** An instrument: legislation where it is a text that binds, else an event. */
export function linkedAct(act: Instrument, transfers: readonly Transfer[], lang: Lang): LinkedThing {
	const name = act.names[lang];
	const lands = [...new Set(transfers.flatMap(({ parcels }) => parcels))].map((id) => ({
		'@type': 'Place',
		'@id': idOf('lands', id),
	}));
	const place = act.place?.at && {
		'@type': 'Place',
		name: act.place.name,
		geo: { '@type': 'GeoCoordinates', latitude: act.place.at[1], longitude: act.place.at[0] },
	};
	/** The day of signing, where it is known to the day. */
	const signed = act.signed?.find(({ earliest, latest }) => dayBefore(latest) === earliest)?.earliest;
	const both = {
		'@context': CONTEXT,
		'@id': idOf('treaties', act.id),
		name,
		alternateName: otherNames(name, Object.values(act.names)),
	};
	if (IN_WRITING.has(act.kind))
		return {
			...both,
			'@type': 'Legislation',
			legislationType: act.kind,
			...(signed && { legislationDate: signed }),
			temporalCoverage: `${act.effective}/..`,
			...(place && { locationCreated: place }),
			...(lands.length > 0 && { spatialCoverage: lands }),
		};
	return {
		...both,
		'@type': 'Event',
		startDate: act.effective,
		...((lands.length > 0 || place) && { location: lands.length > 0 ? lands : place }),
	};
}
