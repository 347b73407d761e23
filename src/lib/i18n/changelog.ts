import { CHANGED_KINDS, type ChangedKind, type Changes, type Differences } from '../atlas/changes';
import type { Catalogue, Day, History } from '../atlas/model';
import type { Lang } from '../atlas/vocabulary';
import { CHANGED_WORDS, DATA_WORDS } from './dataWords';
import { message } from './message';

/** What a version changed, in words. */
export interface VersionInWords {
	/** `null` for what is not released yet. */
	version: string | null;
	date?: Day;
	about?: string;
	kinds: KindInWords[];
	/** Where no item of the record was changed. */
	nothing?: string;
}

/** What it changed of one kind: the counts, and a line for each item. */
export interface KindInWords {
	heading: string;
	items: string[];
}

/** The record in a language: items are told by the names that they have now. */
interface Named {
	catalogue: Pick<
		Catalogue,
		'instruments' | 'transfers' | 'segments' | 'parcels' | 'places' | 'polities' | 'sources'
	>;
	history: History;
}

/** The data's changelog in words, newest first; the first version of all changed nothing. */
export function changelogInWords(changes: Changes, named: Named, lang: Lang): VersionInWords[] {
	const nameOf = namesOf(named, lang);
	const told = (differences: Differences) => {
		const kinds = CHANGED_KINDS.flatMap((kind) => kindInWords(kind, differences, nameOf, lang));
		return { kinds, ...(kinds.length === 0 && { nothing: DATA_WORDS.itself[lang] }) };
	};
	return [
		...(changes.unreleased ? [{ version: null, ...told(changes.unreleased) }] : []),
		...changes.releases.map(({ version, date, about, differences }, i) => ({
			...{ version, date, about: about[lang] },
			...(i === changes.releases.length - 1 ? { kinds: [] } : told(differences)),
		})),
	];
}

function kindInWords(
	kind: ChangedKind,
	differences: Differences,
	nameOf: (kind: ChangedKind, id: string) => string,
	lang: Lang,
): KindInWords[] {
	const difference = differences[kind];
	if (!difference) return [];
	const { added, changed, removed } = difference;
	const [comma, colon] = lang === 'zh-Hans' ? ['，', '：'] : [', ', ': '];
	const word = (key: 'added' | 'changed' | 'removed') => DATA_WORDS[key][lang];
	const counts = [
		...(added.length > 0 ? [`${word('added')}${colon}${added.length}`] : []),
		...(changed.length > 0 ? [`${word('changed')}${colon}${changed.length}`] : []),
		...(removed.length > 0 ? [`${word('removed')}${colon}${removed.length}`] : []),
	];
	const items = [
		...added.map((id) => `${word('added')}${colon}${nameOf(kind, id)}`),
		// Of a source the entry is otherwise, and no statement: the count says enough.
		...(kind === 'source' ? [] : changed).map(({ id, facets }) => {
			const what = facets.map((facet) => message(`since.facet.${facet}`, undefined, lang)).join(comma);
			return `${nameOf(kind, id)}${colon}${what}`;
		}),
		...removed.map((id) => `${word('removed')}${colon}${id}`),
	];
	return [{ heading: `${CHANGED_WORDS[kind][lang]} (${counts.join(comma)})`, items }];
}

function namesOf({ catalogue, history }: Named, lang: Lang): (kind: ChangedKind, id: string) => string {
	const names = (list: readonly { id: string }[], name: (item: never) => string) =>
		new Map(list.map((item) => [item.id, name(item as never)]));
	const instruments = names(
		catalogue.instruments,
		({ names: all }: Named['catalogue']['instruments'][0]) => all[lang],
	);
	const ofInstrument = (id: string) => {
		const [instrument = '', part = ''] = id.split('/');
		return `${instruments.get(instrument) ?? instrument} / ${part}`;
	};
	const by: Record<Exclude<ChangedKind, 'transfer' | 'segment'>, Map<string, string>> = {
		treaty: instruments,
		land: names(catalogue.parcels, ({ name }: Catalogue['parcels'][0]) => name),
		place: names(catalogue.places, ({ names: all }: Catalogue['places'][0]) => all.at(-1)!.names[lang]),
		event: names(history.events, ({ text }: History['events'][0]) => text[lang]),
		route: names(history.routes, ({ names: all }: History['routes'][0]) => all[lang]),
		polity: names(catalogue.polities, ({ names: all }: Catalogue['polities'][0]) => all[lang]),
		topic: names(history.readings, ({ topic }: History['readings'][0]) => topic[lang]),
		step: names(history.tour, ({ title }: History['tour'][0]) => title[lang]),
		source: names(catalogue.sources, ({ title }: Catalogue['sources'][0]) => title),
	};
	return (kind, id) =>
		kind === 'transfer' || kind === 'segment' ? ofInstrument(id) : (by[kind].get(id) ?? id);
}
