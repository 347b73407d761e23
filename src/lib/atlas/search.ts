import { lastYearOf } from './event';
import { yearOf } from './day';
import type { Lang } from './vocabulary';
import {
	OPEN_END,
	type History,
	type InstrumentOutline,
	type Names,
	type Outline,
	type Place,
} from './model';
import type { YearRange } from './timeline';

/** Kinds of things that can be found, in the order in which equals are listed. */
export const FOUND_KINDS = ['year', 'treaty', 'place', 'land', 'event'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that was found. */
export interface Found {
	kind: FoundKind;
	/** Of an instrument, place, parcel or event; a year is its own. */
	id: string;
	/** In the reader's language; an event's is its sentence. */
	name: string;
	/** The name that was asked for, where it is another: a former one, or one in another language. */
	also: { text: string; lang: keyof Names } | null;
	/** Years it belongs to: of an instrument or event, or in which a place had the name; `null`: at all dates. */
	years: { from: number; to: number | null } | null;
}

/** A list to search in; `searchIndex` makes it once for a record. */
export type SearchIndex = readonly Entry[];

interface Entry {
	kind: FoundKind;
	id: string;
	name: string;
	years: Found['years'];
	/** Everything it goes by, folded; the reader's own name first. */
	terms: { folded: string; text: string; lang: keyof Names | null; years: Found['years'] }[];
	/** Smaller comes first among equals. */
	weight: number;
}

/** The most that is listed: what fits under a field without scrolling far. */
const MOST = 12;

/** Makes the list to search in. The events may be absent until they are loaded. */
export function searchIndex(
	{ catalogue, events = [], range }: { catalogue: Outline; events?: History['events']; range: YearRange },
	lang: Lang,
): SearchIndex {
	const years = Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i);
	return [
		...years.map((year) => entry('year', String(year), String(year), { from: year, to: year }, 0)),
		...catalogue.instruments.map((item) => instrumentEntry(item, lang)),
		...catalogue.places.map((place) => placeEntry(place, range, lang)),
		...catalogue.parcels.map(({ id, name, areaKm2 }) => entry('land', id, name, null, -areaKm2)),
		...events.map((event) => {
			const span = { from: yearOf(event.from), to: lastYearOf(event) };
			const made = entry('event', event.id, event.text[lang], span, span.from);
			for (const tag of ['en', 'zh-Hans', 'ru'] as const) addTerm(made, event.text[tag], null, span);
			return made;
		}),
	];
}

/**
 * Finds what goes by a name, in any language of the record, or belongs to a year. Every word asked for must be
 * there; whole names come before beginnings, and those before words within. Kinds stay together, the kind of the
 * best first.
 */
export function findIn(index: SearchIndex, text: string): Found[] {
	const words = fold(text).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const hits = index.flatMap((item) => {
		const hit = rankOf(item, words);
		return hit ? [{ item, ...hit }] : [];
	});
	const order = (kind: FoundKind) => FOUND_KINDS.indexOf(kind);
	const best = hits
		.sort(
			(a, b) => a.rank - b.rank || order(a.item.kind) - order(b.item.kind) || a.item.weight - b.item.weight,
		)
		.slice(0, MOST);
	const kinds = [...new Set(best.map(({ item }) => item.kind))];
	return kinds.flatMap((kind) => best.filter(({ item }) => item.kind === kind).map(foundOf));
}

/** A text as it is compared: no case, no accents, no marks, forms of width alike. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function entry(kind: FoundKind, id: string, name: string, years: Found['years'], weight: number): Entry {
	return { kind, id, name, years, weight, terms: [{ folded: fold(name), text: name, lang: null, years }] };
}

function instrumentEntry(item: InstrumentOutline, lang: Lang): Entry {
	const years = { from: item.year, to: item.year };
	// The six treaties of the spine first, then by year.
	const made = entry('treaty', item.id, item.names[lang], years, item.year - (item.spine ? 10_000 : 0));
	addNames(made, item.names, years);
	addTerm(made, item.short, null, years);
	return made;
}

function placeEntry(place: Place, range: YearRange, lang: Lang): Entry {
	const made = entry('place', place.id, place.names.at(-1)!.names[lang], null, place.rank);
	const only = place.names.length === 1;
	for (const { from, to, names } of [...place.names].reverse()) {
		const years = only
			? null
			: { from: Math.max(range.first, yearOf(from)), to: to === OPEN_END ? null : yearOf(to) };
		made.years ??= years;
		addNames(made, names, years);
	}
	return made;
}

function addNames(to: Entry, names: Names, years: Found['years']): void {
	for (const tag of ['en', 'zh-Hans', 'ru', 'zh-Hant'] as const) addTerm(to, names[tag], tag, years);
}

function addTerm(to: Entry, text: string, lang: keyof Names | null, years: Found['years']): void {
	const folded = fold(text);
	if (to.terms.every((term) => term.folded !== folded)) to.terms.push({ folded, text, lang, years });
}

type Term = Entry['terms'][number];

/** How well an entry fits, 0 best, and by which of its names; `null` where a word is missing. */
function rankOf(item: Entry, words: string[]): { rank: number; term: Term } | null {
	let best: { rank: number; term: Term } | null = null;
	for (const term of item.terms) {
		// A word in the sentence of an event weighs less than one in a name.
		const more = item.kind === 'event' ? 2 : 0;
		const ranks = words.map((word) =>
			Math.min(rankIn(item, term, word, words) + more, rankInYears(item, word)),
		);
		const rank = Math.max(...ranks);
		if (rank < MISSING && (!best || rank < best.rank)) best = { rank, term };
	}
	return best;
}

const MISSING = 9;

/** A whole name, the beginning of one, of a word in it, or something within; a year is found whole only. */
function rankIn({ kind }: Entry, { folded }: Term, word: string, words: string[]): number {
	if (folded === words.join(' ')) return 0;
	if (kind === 'year') return MISSING;
	if (folded.startsWith(words.join(' '))) return 1;
	if (` ${folded}`.includes(` ${word}`)) return 2;
	return folded.includes(word) ? 3 : MISSING;
}

/** Whether a word is the year of an entry. A year itself is found by its name; places have their name's years only. */
function rankInYears({ kind, years }: Entry, word: string): number {
	if (kind === 'year' || kind === 'place' || !years || !/^\d{4}$/.test(word)) return MISSING;
	const year = Number(word);
	return year >= years.from && year <= (years.to ?? years.from) ? 1 : MISSING;
}

function foundOf({ item, term }: { item: Entry; term: Term }): Found {
	const { kind, id, name, years } = item;
	if (term.lang === null || term.text === name) return { kind, id, name, also: null, years };
	return { kind, id, name, also: { text: term.text, lang: term.lang }, years: term.years };
}
