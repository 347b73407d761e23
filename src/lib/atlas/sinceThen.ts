import { FACETS, type ChangedKind, type Changes, type Differences, type Facet } from './changes';
import { compareVersions, semanticVersion } from './release';
import type { Day } from './model';

/** What a link shows, as far as later data may say otherwise. */
export interface LinkShows {
	treaty: string | null;
	/** Ids of land, places and events: those picked, and the land that a comparison is of. */
	land: readonly string[];
	place: string | null;
	event: string | null;
	/** Ids of what is added up: land, instruments, transfers. */
	sum: readonly string[];
	/** The days whose holders are on the map: one, or those of a comparison. */
	days: readonly Day[];
}

/** Something that a link shows and that is otherwise now. */
export interface ChangedSince {
	kind: Extract<ChangedKind, 'treaty' | 'land' | 'place' | 'event'>;
	id: string;
	/** In `FACETS`' order. */
	facets: Facet[];
}

/** What is to be said of a link that was made with other data. */
export type SinceThen =
	| { kind: 'unknown' | 'newer' }
	| {
			kind: 'older';
			changed: ChangedSince[];
			/** Ids of the land that others held, or otherwise, on its days. */
			held: string[];
	  };

/**
 * What has changed for what a link shows since the version of the data that it was made with.
 *
 * @param madeWith as the link says it
 * @param changes the data's changelog
 */
export function sinceThen(madeWith: string, changes: Changes, shows: LinkShows): SinceThen {
	const made = semanticVersion(madeWith);
	const [last] = changes.releases;
	if (!made || !last) return { kind: 'unknown' };
	if (compareVersions(made, semanticVersion(last.version)!) > 0) return { kind: 'newer' };
	const at = changes.releases.findIndex(({ version }) => version === madeWith);
	if (at < 0) return { kind: 'unknown' };
	const later: Differences[] = [
		changes.unreleased ?? {},
		...changes.releases.slice(0, at).map(({ differences }) => differences),
	];
	return { kind: 'older', changed: changedOf(later, shows), held: heldOf(later, shows.days) };
}

function changedOf(later: readonly Differences[], shows: LinkShows): ChangedSince[] {
	const found = new Map<string, ChangedSince & { said: Set<Facet> }>();
	const add = (kind: ChangedSince['kind'], id: string, facets: readonly Facet[]) => {
		if (facets.length === 0) return;
		const key = `${kind}/${id}`;
		const known = found.get(key) ?? { kind, id, facets: [], said: new Set() };
		for (const facet of facets) known.said.add(facet);
		found.set(key, known);
	};
	// An id of a sum is that of land, of an instrument, or of an instrument's transfer.
	const treaties = new Set([shows.treaty ?? [], shows.sum.map((id) => id.split('/')[0]!)].flat());
	const lands = new Set([...shows.land, ...shows.sum]);
	for (const differences of later) {
		for (const id of treaties) add('treaty', id, facetsOfTreaty(differences, id));
		for (const id of lands) add('land', id, facetsOf(differences, 'land', id));
		for (const kind of ['place', 'event'] as const) {
			const id = shows[kind];
			if (id !== null) add(kind, id, facetsOf(differences, kind, id));
		}
	}
	return [...found.values()].map(({ kind, id, said }) => ({
		...{ kind, id },
		facets: FACETS.filter((facet) => said.has(facet)),
	}));
}

const facetsOf = (differences: Differences, kind: ChangedKind, id: string): readonly Facet[] =>
	differences[kind]?.changed.find((changed) => changed.id === id)?.facets ?? [];

/** An instrument is told with the lines that it drew and the land that it moved. */
function facetsOfTreaty(differences: Differences, id: string): Facet[] {
	const isOfIt = (part: string) => part.startsWith(`${id}/`);
	const parts = (['transfer', 'segment'] as const).flatMap((kind): Facet[] => {
		const { added = [], removed = [], changed = [] } = differences[kind] ?? {};
		const came = [...added, ...removed].some(isOfIt);
		return [
			...changed.filter((one) => isOfIt(one.id)).flatMap(({ facets }) => facets),
			...(came ? [kind === 'transfer' ? ('area' as const) : ('line' as const)] : []),
		];
	});
	return [...facetsOf(differences, 'treaty', id), ...parts];
}

function heldOf(later: readonly Differences[], days: readonly Day[]): string[] {
	const otherwise = later.flatMap(({ land }) =>
		(land?.changed ?? [])
			.filter(({ held = [] }) => held.some(([from, to]) => days.some((day) => from <= day && day < to)))
			.map(({ id }) => id),
	);
	return [...new Set(otherwise)];
}
