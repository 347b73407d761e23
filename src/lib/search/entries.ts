import { lastYearOf } from '../atlas/event';
import { yearOf } from '../atlas/day';
import {
	OPEN_END,
	type Day,
	type History,
	type InstrumentOutline,
	type LocalText,
	type Outline,
	type Place,
	type SearchNames,
} from '../atlas/model';
import type { YearRange } from '../atlas/timeline';
import type { Box } from '../geo/box';
import type { FoundKind, Lang, NameLang } from '../atlas/vocabulary';
import { hasIdeographs, type Folded, type Folding } from './fold';

/** Years of something; `to: null` is still so. */
export interface Years {
	from: number;
	to: number | null;
}

/** One of the names of a thing. */
export interface Term {
	folded: Folded;
	text: string;
	/** As in an element's `lang`; `null` for a name that is the reader's own. */
	lang: string | null;
	/** Whether it is a part of a longer name, in brackets or beside others. */
	part: boolean;
	/** Years in which it was the name; `null`: those of the thing. */
	years: Years | null;
}

/** A thing that can be found, with everything it goes by; the reader's own name first. */
export interface Entry {
	kind: FoundKind;
	id: string;
	name: string;
	years: Years | null;
	terms: Term[];
	/** Smaller comes first among equals. */
	weight: number;
	/** Months with a day of it, as `monthOf` counts them, where it has days. */
	months?: ReadonlySet<number>;
	/** Where it lies, or `<kind>/<id>` of what is shown for it. */
	box?: Box;
	leads?: string;
}

/** What is searched in. The history may be absent until it is loaded. */
export interface Searched {
	catalogue: Outline;
	history?: Pick<History, 'events' | 'routes'> | null;
	range: YearRange;
	names: SearchNames;
}

/** A month, counted through. @param month 1–12 */
export const monthOf = (year: number, month: number): number => year * 12 + month - 1;

/** The months from a day to the day before another; of what has only a year, none. */
function monthsOf(from: Day, to: Day): ReadonlySet<number> {
	const [first = 0, end = 0] = [from, to].map((day) =>
		monthOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))),
	);
	const last = to.endsWith('-01') ? end - 1 : end;
	const length = last - first + 1;
	return new Set(length < 12 ? Array.from({ length }, (_, i) => first + i) : []);
}

/** Lists all that can be found, in the reader's language. */
export function entriesOf(
	{ catalogue, history, range, names }: Searched,
	lang: Lang,
	folding: Folding,
): Entry[] {
	const made: Entry[] = [];
	const add = (kind: FoundKind, id: string, name: string, years: Years | null, weight: number): Adding => {
		const entry: Entry = { kind, id, name, years, weight, terms: [] };
		made.push(entry);
		return new Adding(entry, folding).text(name);
	};
	for (let year = range.first; year <= range.last; year++)
		add('year', String(year), String(year), { from: year, to: year }, 0);
	for (const item of catalogue.instruments) addInstrument(add, item, lang);
	for (const place of catalogue.places) addPlace(add, place, range, lang);
	for (const { id, name, areaKm2 } of catalogue.parcels) add('land', id, name, null, -areaKm2);
	for (const { id, names: called } of catalogue.polities)
		add('state', id, called[lang], null, 0).names(called);
	for (const { id, kind, names: called, box } of names.waters)
		add(kind, id, called[lang], null, 0).names(called).entry.box = box;
	for (const subject of names.subjects) {
		const [from, to] = subject.years ?? [];
		const years = from === undefined || to === undefined ? null : { from, to };
		const adding = add(subject.kind, subject.id, subject.names[lang], years, 0).names(subject.names);
		Object.assign(adding.entry, { box: subject.box, leads: subject.leads });
		for (const text of subject.also) adding.other(text);
	}
	for (const { id, names: called, legs } of history?.routes ?? []) {
		const from = Math.min(...legs.map((leg) => yearOf(leg.from)));
		add('route', id, called[lang], { from, to: null }, from).names(called);
	}
	for (const event of history?.events ?? []) {
		const span = { from: yearOf(event.from), to: lastYearOf(event) };
		const adding = add('event', event.id, event.text[lang], span, span.from);
		adding.entry.months = monthsOf(event.from, event.to);
		for (const text of Object.values(event.text)) adding.text(text);
	}
	for (const entry of made) {
		const key = `${entry.kind}/${entry.id}`;
		const adding = new Adding(entry, folding);
		for (const text of names.others[key] ?? []) adding.other(text);
		for (const text of names.readings[key] ?? []) adding.name(text, 'zh-Latn');
	}
	return made;
}

type Add = (kind: FoundKind, id: string, name: string, years: Years | null, weight: number) => Adding;

function addInstrument(add: Add, item: InstrumentOutline, lang: Lang): void {
	const years = { from: item.year, to: item.year };
	// The treaties of the spine first, then by year.
	const weight = item.year - (item.spine ? 10_000 : 0);
	const adding = add('treaty', item.id, item.names[lang], years, weight).names(item.names);
	const month = Number(item.effective.slice(5, 7));
	if (item.effective.startsWith(String(item.year)) && !item.effective.endsWith('-12-31'))
		adding.entry.months = new Set([monthOf(item.year, month)]);
	// What the timeline calls it is short for its place or its land, which is what is asked for by that name, save for
	// those that lead the reader.
	adding.text(item.spine ? item.short : `${item.short} ${item.year}`);
}

function addPlace(add: Add, place: Place, range: YearRange, lang: Lang): void {
	const adding = add('place', place.id, place.names.at(-1)!.names[lang], null, place.rank);
	adding.entry.terms = [];
	const only = place.names.length === 1;
	for (const { from, to, names } of [...place.names].reverse()) {
		const years = only
			? null
			: { from: Math.max(range.first, yearOf(from)), to: to === OPEN_END ? null : yearOf(to) };
		adding.entry.years ??= years;
		adding.names(names, years);
	}
}

/** Gives an entry its terms, none twice. */
class Adding {
	constructor(
		readonly entry: Entry,
		readonly folding: Folding,
	) {}

	/** A text in the reader's language, or a sentence of which no word is shown beside it. */
	text(text: string): this {
		return this.name(text, null);
	}

	/** A thing's names in each language. */
	names(names: LocalText | Record<NameLang, string>, years: Years | null = null): this {
		for (const [tag, text] of Object.entries(names)) this.name(text, tag, years);
		return this;
	}

	/** Another name, in a language that its letters tell. */
	other(text: string): this {
		return this.name(text, hasIdeographs(text) ? 'zh-Hans' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');
	}

	name(text: string, lang: string | null, years: Years | null = null): this {
		this.#term({ text, lang, years, part: false }, text);
		const parts = lang === null ? [] : partsOf(text);
		for (const part of parts) this.#term({ text, lang, years, part: true }, part);
		return this;
	}

	#term(term: Omit<Term, 'folded'>, said: string): void {
		const folded = this.folding.fold(said);
		if (folded.words.length === 0) return;
		const { terms } = this.entry;
		const same = terms.findIndex((one) => one.folded.spaced === folded.spaced);
		if (same < 0) terms.push({ ...term, folded });
		else if (terms[same]!.part && !term.part) terms[same] = { ...term, folded };
	}
}

/** “Kept (Former)” goes by both, and so do two names with a semicolon between them. */
function partsOf(text: string): string[] {
	const inside = [...text.matchAll(/[(（]([^)）]*)[)）]/g)].map(([, part]) => part!);
	const outside = text.replace(/[(（][^)）]*[)）]/g, ' ');
	const parts = [outside, ...inside].flatMap((part) => part.split(/[;；]/)).map((part) => part.trim());
	return parts.filter((part) => part !== '' && part !== text.trim());
}
