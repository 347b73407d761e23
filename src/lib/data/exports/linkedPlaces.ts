import type { Point } from 'geojson';
import { dayBefore } from '../../atlas/day';
import { OPEN_END, type Catalogue, type Day, type Names, type Source } from '../../atlas/model';

const CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

/** When something was so, in Linked Places' words: on a day, by a day at the latest, from one to another. */
interface When {
	timespans: { start: Bound; end?: Bound }[];
}
type Bound = { in: Day } | { latest: Day } | { earliest: Day; latest: Day };

interface Citation {
	label: string;
	'@id'?: string;
}

/** A place or an act as the Linked Places Format 1.2 has it. */
interface LinkedFeature {
	'@id': string;
	type: 'Feature';
	properties: { title: string; ccodes: never[] };
	when: When;
	names: { toponym: string; lang: string; when?: When; citations?: Citation[] }[];
	types: { identifier?: string; label: string }[];
	geometry: Point | null;
	descriptions?: { value: string; lang: string }[];
}

/** A collection of them, which gazetteers take in; it is GeoJSON and JSON-LD. */
export interface LinkedPlaces {
	type: 'FeatureCollection';
	'@context': typeof CONTEXT;
	features: LinkedFeature[];
}

/** “Inhabited places” of the Art & Architecture Thesaurus. */
const INHABITED = { identifier: 'aat:300008347', label: 'inhabited places' };

/**
 * The places with their names in each time.
 *
 * @param idOf the address of a place
 */
export function linkedPlaces(
	{ places, sources, border }: Catalogue,
	idOf: (place: string) => string,
): LinkedPlaces {
	const features = places.map(({ id, at, names, sources: ids }): LinkedFeature => {
		const [first, last] = [names[0]!, names.at(-1)!];
		return {
			'@id': idOf(id),
			type: 'Feature',
			properties: { title: last.names.en, ccodes: [] },
			when: { timespans: [spanOf(first.from, last.to, border.from)] },
			names: names.flatMap(({ from, to, names: words }) =>
				namesOf(words).map((name) => ({
					...name,
					when: { timespans: [spanOf(from, to, border.from)] },
					citations: citationsOf(ids, sources),
				})),
			),
			types: [INHABITED],
			geometry: { type: 'Point', coordinates: at },
		};
	});
	return { type: 'FeatureCollection', '@context': CONTEXT, features };
}

/**
 * The acts: when they were signed and took effect, and where they were signed, where that is known.
 *
 * @param idOf the address of an act's page
 */
export function linkedActs({ instruments, sources }: Catalogue, idOf: (act: string) => string): LinkedPlaces {
	const features = instruments.map((act): LinkedFeature => {
		const at = act.place?.at;
		const signed = (act.signed ?? []).map(({ earliest, latest }) => ({
			start: { earliest, latest: dayBefore(latest) },
		}));
		return {
			'@id': idOf(act.id),
			type: 'Feature',
			properties: { title: act.names.en, ccodes: [] },
			when: { timespans: signed.length > 0 ? signed : [{ start: { in: act.effective } }] },
			names: namesOf(act.names).map((name) => ({ ...name, citations: citationsOf(act.sources, sources) })),
			types: [{ label: act.kind }],
			geometry: at ? { type: 'Point', coordinates: at } : null,
			descriptions: [{ value: act.summary, lang: 'en' }],
		};
	});
	return { type: 'FeatureCollection', '@context': CONTEXT, features };
}

/** Half-open days as a span; what was so on the record's first day may have been before. */
const spanOf = (from: Day, to: Day, first: Day): When['timespans'][number] => ({
	start: from === first ? { latest: from } : { in: from },
	...(to !== OPEN_END && { end: { in: dayBefore(to) } }),
});

/** A name in each language, each spelling once. */
function namesOf(names: Names): { toponym: string; lang: string }[] {
	const all = Object.entries(names).map(([lang, toponym]) => ({ toponym, lang }));
	return all.filter(({ toponym }, i) => all.findIndex((other) => other.toponym === toponym) === i);
}

const citationsOf = (ids: readonly string[], sources: readonly Source[]): Citation[] =>
	sources
		.filter(({ id }) => ids.includes(id))
		.map(({ title, url }) => ({ label: title, ...(url && { '@id': url }) }));
