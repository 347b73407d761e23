import MiniSearch, { type SearchOptions } from 'minisearch';
import { FOUND_KINDS, type FoundKind, type Lang } from '../atlas/vocabulary';
import { readDate, type AskedDate } from './dates';
import { entriesOf, monthOf, type Entry, type Searched, type Term, type Years } from './entries';
import type { Found, Findings } from './found';
import { Folding, hasIdeographs, type Folded } from './fold';

/** The most that is listed: what fits under a field without scrolling far. */
const MOST = 12;
/** Words of fewer letters are not taken for others a letter away. */
const FEWEST_LETTERS = 4;

/** A term and the entry that goes by it, as an item of the library's index: its place in the list is its id. */
interface Item {
	entry: Entry;
	term: Term;
}

interface Hit extends Item {
	rank: number;
}

/**
 * What goes by a name, in any language of the record, or belongs to a year. The library finds terms that have the
 * words asked for, their beginnings, or words a letter away; their order is the atlas's own: whole names before
 * beginnings, and those before words within. Kinds stay together, the kind of the best first.
 */
export class SearchIndex {
	readonly #folding: Folding;
	readonly #items: Item[];
	readonly #library = new MiniSearch<{ id: number; text: string }>({
		fields: ['text'],
		tokenize: tokensOf,
		processTerm: (token) => token,
	});
	readonly #entries: Entry[];
	readonly #lang: Lang;

	/** @param lang of what is found */
	constructor(searched: Searched, lang: Lang) {
		this.#lang = lang;
		this.#folding = new Folding(searched.names);
		this.#entries = entriesOf(searched, lang, this.#folding);
		this.#items = this.#entries.flatMap((entry) => entry.terms.map((term) => ({ entry, term })));
		this.#library.addAll(
			this.#items.map(({ term: { folded } }, id) => ({
				id,
				text: folded.words.length > 1 ? `${folded.spaced} ${folded.joined}` : folded.spaced,
			})),
		);
	}

	/** The best few; where nothing has the words themselves, what comes near; else the treaties that lead the reader. */
	find(text: string): Findings {
		const asked = this.#folding.fold(text);
		if (asked.words.length === 0) return { how: 'found', items: [] };
		const date = readDate(text);
		const found = date ? this.#ofDate(date, asked) : this.#named(asked);
		if (found.length > 0) return { how: 'found', items: this.#best(found) };
		const near = date ? [] : this.#near(asked);
		if (near.length > 0) return { how: 'near', items: this.#best(near) };
		const spine = this.#entries.filter(({ kind, weight }) => kind === 'treaty' && weight < 0);
		return {
			how: 'none',
			items: this.#best(spine.map((entry) => ({ entry, term: entry.terms[0]!, rank: 0 }))),
		};
	}

	/** A year, and what belongs to it; of a month, what has days in it comes first. */
	#ofDate({ year, month }: AskedDate, asked: Folded): Hit[] {
		return this.#items.flatMap((item) => {
			const { entry, term } = item;
			if (entry.kind === 'year') return Number(entry.id) === year ? [{ ...item, rank: 0 }] : [];
			const named = month === null && asked.words.every((word) => term.folded.words.includes(word));
			if (named && entry.kind !== 'event') return [{ ...item, rank: 2 }];
			if (!ofYears.has(entry.kind) || !covers(entry.years, year)) return [];
			return [{ ...item, rank: month !== null && entry.months?.has(monthOf(year, month)) ? 0.5 : 1 }];
		});
	}

	/** What has every word: in a name, or a year in its years. */
	#named(asked: Folded): Hit[] {
		const years = asked.words.filter((word) => /^\d{4}$/.test(word)).map(Number);
		const words = asked.words.filter((word) => !/^\d{4}$/.test(word));
		const rest: Folded = { words, spaced: words.join(' '), joined: words.join('') };
		return this.#ask(rest, {}).flatMap((item) => {
			const { entry, term } = item;
			const whole = rankOf(entry, term, asked);
			if (whole !== null) return [{ ...item, rank: whole }];
			if (!years.every((year) => entry.kind !== 'place' && covers(entry.years, year))) return [];
			const rank = rankOf(entry, term, rest);
			return rank === null ? [] : [{ ...item, rank: Math.max(rank, 1) }];
		});
	}

	/** What has the words but for a letter in one or the other; else all of several words but one. */
	#near(asked: Folded): Hit[] {
		const fuzzy = (token: string) => (token.length >= FEWEST_LETTERS && !hasIdeographs(token) ? 1 : false);
		const spelled = this.#ask(asked, { fuzzy });
		if (spelled.length > 0) return spelled.map((item) => ({ ...item, rank: nearRank(item, asked) }));
		const tokens = [...new Set(tokensOf(asked.spaced))];
		if (tokens.length < 3) return [];
		return this.#library
			.search(asked.spaced, { combineWith: 'OR', prefix: true, fuzzy })
			.flatMap((result) => {
				const item = this.#items[result.id as number]!;
				const lacks = tokens.length - result.queryTerms.length;
				return lacks > 1 ? [] : [{ ...item, rank: lacks + nearRank(item, asked) }];
			});
	}

	#ask(asked: Folded, options: SearchOptions): Item[] {
		if (asked.words.length === 0) return [];
		const queries = [asked.spaced, ...(asked.words.length > 1 ? [asked.joined] : [])].map((query) => ({
			queries: tokensOf(query),
			combineWith: 'AND' as const,
		}));
		return this.#library
			.search({ queries, combineWith: 'OR' }, { prefix: true, ...options })
			.map(({ id }) => this.#items[id as number]!);
	}

	/** Each thing by the best of its names. */
	#best(hits: Hit[]): Found[] {
		const byEntry = new Map<Entry, Hit>();
		for (const hit of hits) {
			const other = byEntry.get(hit.entry);
			if (!other || hit.rank < other.rank) byEntry.set(hit.entry, hit);
		}
		const best = [...byEntry.values()]
			.sort(
				(a, b) => a.rank - b.rank || orderOf(a.entry) - orderOf(b.entry) || a.entry.weight - b.entry.weight,
			)
			.slice(0, MOST);
		const kinds = [...new Set(best.map(({ entry }) => entry.kind))];
		return kinds.flatMap((kind) =>
			best.filter(({ entry }) => entry.kind === kind).map((hit) => this.#foundOf(hit)),
		);
	}

	#foundOf({ entry, term }: Hit): Found {
		const { kind, id, name, box, leads } = entry;
		const own = term.lang === null || term.lang === this.#lang ? name === term.text : false;
		const target = leads && this.#entries.find((one) => `${one.kind}/${one.id}` === leads);
		return {
			kind,
			id,
			name,
			also: term.lang === null || own ? null : { text: term.text, lang: term.lang },
			years: term.years ?? entry.years,
			...(box && { box }),
			...(target && { leads: { kind: target.kind, id: target.id, name: target.name } }),
		};
	}
}

/** Where an entry stands among its equals: a treaty that leads the reader comes before all but a year. */
const orderOf = ({ kind, weight }: Entry): number =>
	kind === 'treaty' && weight < 0 ? 0.5 : FOUND_KINDS.indexOf(kind);

/** Kinds that belong to a year: what lasted for ages, or changed its name then, does not. */
const ofYears: ReadonlySet<FoundKind> = new Set<FoundKind>(['treaty', 'war', 'event']);

const covers = (years: Years | null, year: number): boolean =>
	years !== null && year >= years.from && year <= (years.to ?? years.from);

/** Words as the library knows them: an ideograph is one, since names in them are found by any part. */
function tokensOf(text: string): string[] {
	return text
		.split(' ')
		.filter(Boolean)
		.flatMap((word) => (hasIdeographs(word) ? [...word] : [word]));
}

/**
 * How well a term fits, 0 best: the whole (of a name, then of a part in brackets), the beginning, or every word within;
 * `null` where a word is missing.
 */
function rankOf({ kind }: Entry, { folded, part }: Term, asked: Folded): number | null {
	// A word in the sentence of an event weighs less than one in a name.
	const more = kind === 'event' ? 2 : 0;
	if (folded.joined === asked.joined) return part ? 0.5 : 0;
	if (kind === 'year') return null;
	if (folded.spaced.startsWith(asked.spaced) || folded.joined.startsWith(asked.joined)) return 1 + more;
	const has = (word: string) =>
		folded.words.some((own) => (hasIdeographs(word) ? own.includes(word) : own.startsWith(word)));
	return asked.words.every(has) ? 2 + more : null;
}

/** Of what is near, a name of as many words comes before a longer one. */
function nearRank({ entry, term }: Item, asked: Folded): number {
	const longer = term.folded.words.length > asked.words.length ? 1 : 0;
	return longer + (entry.kind === 'event' ? 2 : 0);
}
