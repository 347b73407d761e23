import {
	ALL_EVENT_KINDS,
	LANGS,
	ROUTE_KINDS,
	type EventKind,
	type Lang,
	type RouteKind,
} from '../vocabulary';
import { viewLimits, type Border } from '../border';
import type { HistoricalEvent, Outline, Reading } from '../model';
import { datedEvent, datedInstrument, datedLand, datedPlace, type Dated } from '../ownYear';
import { isForeign } from './foreign';
import { nearestLang } from './language';
import { notice, type Notice } from './notice';
import { queryReader, type Parameter } from './query';
import { readList, readViewText, readWord, readYearText, wordMeant } from './values';
import type { YearRange } from '../timeline';
import { clampYear, yearRange } from '../timeline';
import { formatView, normalView, parseView, type View, type ViewLimits } from '../../geo/view';

/** Something on the map that the reader picked, by its id. */
export interface Pick {
	kind: 'land' | 'place' | 'event';
	id: string;
}

/** How a comparison is looked at: changed land tinted, or the earlier year beside or over the later one. */
export const LOOKS = ['change', 'swipe', 'fade'] as const;
export type Look = (typeof LOOKS)[number];

/** Names on the map: in the reader's language alone, or with the local one beneath. */
export const NAMES_SHOWN = ['reader', 'local'] as const;
export type NamesShown = (typeof NAMES_SHOWN)[number];

/** The whole page, or the map in large type for a room. */
export const PAGE_VIEWS = ['page', 'present'] as const;
export type PageView = (typeof PAGE_VIEWS)[number];

/** What an address says. */
export interface LinkState {
	year: number;
	/** Id of the chosen instrument. */
	treaty: string | null;
	picked: Pick | null;
	/** `null`: the page frames the map itself. */
	map: View | null;
	/** The other year of a comparison. */
	from: number | null;
	look: Look;
	reading: Reading;
	/** Whether places bear their holder's name for them beneath the reader's. */
	names: NamesShown;
	/** Kinds of events on the map, in `ALL_EVENT_KINDS`' order. */
	events: EventKind[];
	/** Kinds of routes on the map, in `ROUTE_KINDS`' order. */
	routes: RouteKind[];
	view: PageView;
	lang: Lang;
}

/** What an address means where it says nothing. */
export interface LinkDefaults {
	range: YearRange;
	/** `Border.defaultYear`. */
	defaultYear: number;
	/** The language of the page whose address it is; English where it names none. */
	pageLang?: Lang;
}

/** What else an address may say. */
export interface LinkForm extends LinkDefaults {
	readings: readonly Reading[];
	languages: readonly Lang[];
	limits: ViewLimits;
}

/** The form of the addresses of a border's atlas. */
export function linkForm(border: Border): LinkForm {
	const { defaultYear, readings, languages } = border;
	return {
		range: yearRange(border),
		defaultYear,
		readings: readings.map(({ id }) => id),
		languages,
		limits: viewLimits(border),
	};
}

/** What decoding needs to know. */
export interface LinkContext extends LinkForm {
	instruments: readonly Dated[];
	parcels: readonly Dated[];
	places: readonly Dated[];
	/** Absent until the history is there: an event's id is then taken on trust. */
	events?: readonly Dated[];
}

/** What the links of a record are read by. @param events absent until the history is there */
export function linkContext(
	{ instruments, parcels, places, polities }: Outline,
	form: LinkForm,
	events?: readonly HistoricalEvent[],
): LinkContext {
	return {
		...form,
		instruments: instruments.map(datedInstrument),
		parcels: parcels.map((parcel) => datedLand(parcel, polities)),
		places: places.map((place) => datedPlace(place, form.range.first)),
		...(events && { events: events.map(datedEvent) }),
	};
}

/** What an address was read as, and what of it was passed over or mended. */
export interface Decoded {
	state: LinkState;
	notices: Notice[];
	/** The year is neither the address's own nor that of something it names. */
	yearLeftOut: boolean;
}

/** Rewrites the parameters of an older form of the address to the next one. Pure; never throws. */
export type Migration = (parameters: Parameter[]) => Parameter[];

/** Every change of the address's form adds one here, in order, and none is ever taken away. */
const MIGRATIONS: readonly Migration[] = [];

/** The parameters of the address, in canonical order. */
const FIELDS = [
	'year',
	'treaty',
	'land',
	'place',
	'event',
	'map',
	'from',
	'look',
	'reading',
	'events',
	'routes',
	'names',
	'view',
	'lang',
] as const;
type Field = (typeof FIELDS)[number];
const readQuery = queryReader(FIELDS);

/** The address's state when it says nothing. */
export function defaultLink({ range, defaultYear, pageLang = 'en' }: LinkDefaults): LinkState {
	return {
		year: clampYear(defaultYear, range),
		treaty: null,
		picked: null,
		map: null,
		from: null,
		look: 'change',
		reading: 'neutral',
		names: 'reader',
		events: [...ALL_EVENT_KINDS],
		routes: [...ROUTE_KINDS],
		view: 'page',
		lang: pageLang,
	};
}

/**
 * Reads an address. Never throws: what cannot be read becomes the nearest valid value, or the default, and
 * a notice says so.
 *
 * @param search the query, with or without its `?`
 */
export function decodeLink(search: string, context: LinkContext, migrations = MIGRATIONS): Decoded {
	const query = readQuery(search);
	const { given, notices } = sort(migrations.reduce((list, migrate) => migrate(list), query.parameters));
	if (query.broken.length > 0) notices.unshift(among('brokenEscape', query.broken));

	const state = defaultLink(context);
	const treaty = given.get('treaty');
	const instrument = treaty === undefined ? undefined : find(treaty, context.instruments);
	state.treaty = instrument?.id ?? null;
	if (treaty !== undefined && !instrument) notices.push(notice('unknownTreaty', { given: treaty }));

	const picked = readPick(given, context, notices);
	state.picked = picked && { kind: picked.kind, id: picked.id };

	const own = instrument?.year ?? picked?.year ?? null;
	if (own !== null) state.year = clampYear(own, context.range);
	const year = given.get('year');
	if (year !== undefined) state.year = readYear(year, state.year, context.range, notices);
	const from = given.get('from');
	if (from !== undefined) state.from = readYear(from, null, context.range, notices);
	state.look = pick('look', LOOKS, given, state.look, notices);
	const map = given.get('map');
	if (map !== undefined) state.map = readView(map, context.limits, notices);
	state.reading = pick('reading', context.readings, given, state.reading, notices);
	state.events = readKinds('events', ALL_EVENT_KINDS, given, notices);
	state.routes = readKinds('routes', ROUTE_KINDS, given, notices);
	state.names = pick('names', NAMES_SHOWN, given, state.names, notices);
	state.view = pick('view', PAGE_VIEWS, given, state.view, notices);
	state.lang = readLang(given, context.languages, state.lang, notices);
	const yearLeftOut = own === null && (year === undefined || readYearText(year) === null);
	return { state, notices, yearLeftOut };
}

/** The first value of every parameter of ours, and what is to be said of the rest: a sentence for all of a kind. */
function sort(parameters: readonly Parameter[]): { given: Map<Field, string>; notices: Notice[] } {
	const given = new Map<Field, string>();
	const notices: Notice[] = [];
	const unknown: string[] = [];
	const repeated = new Set<Field>();
	for (const { name, value } of parameters) {
		const field = FIELDS.find((known) => known === name);
		if (!field) {
			if (!isForeign(name)) unknown.push(name);
			// Chats tell by it where a link was shared.
		} else if (field === 'from' && readYearText(value) === null) continue;
		else if (!given.has(field)) given.set(field, value);
		else if (given.get(field) !== value) repeated.add(field);
	}
	for (const field of repeated) notices.push(notice('repeated', { field, used: given.get(field) ?? '' }));
	if (unknown.length > 0) notices.unshift(among('unknownParameter', unknown));
	return { given, notices };
}

/** One notice about all of something: it names the one, or the first of many. */
function among(
	key: 'brokenEscape' | 'unknownParameter' | 'unknownKind',
	given: readonly string[],
	field = '',
): Notice {
	const n = new Set(given).size;
	return notice(n === 1 ? key : `${key}s`, { given: given[0] ?? '', field, n });
}

/** What goes by an id. */
function find<Item extends { id: string }>(text: string, items: readonly Item[]): Item | undefined {
	const exact = items.find(({ id }) => id === text);
	if (exact) return exact;
	const read = readWord(text);
	return items.find(({ id }) => id === read);
}

/** The language an address asks for, before anything else of it can be read; `null` where it names none. */
export function askedLang(search: string, languages: readonly Lang[] = LANGS): Lang | null {
	const asked = readQuery(search).parameters.find(({ name }) => name === 'lang')?.value;
	return asked === undefined ? null : (nearestLang(readWord(asked), languages)?.lang ?? null);
}

/** The language that a page opens in at an address: its own where the address names none. */
export const langOf = (search: string, pageLang: Lang = 'en'): Lang => askedLang(search) ?? pageLang;

/**
 * Writes a state as a query with its `?`, in canonical order, without what is default; `''` when all is.
 * Law: `decodeLink(encodeLink(s)).state` equals `s` for every valid `s`. Never throws.
 */
export function encodeLink(state: LinkState, form: LinkDefaults): string {
	const plain = defaultLink(form);
	const parts: string[] = [];
	// What is chosen would bring its own year, so beside it the year is always written.
	if (state.year !== plain.year || state.treaty !== null || state.picked !== null)
		parts.push(`year=${state.year}`);
	if (state.treaty !== null) parts.push(`treaty=${escapeId(state.treaty)}`);
	if (state.picked !== null) parts.push(`${state.picked.kind}=${escapeId(state.picked.id)}`);
	if (state.map !== null) parts.push(`map=${formatView(state.map)}`);
	if (state.from !== null) parts.push(`from=${state.from}`);
	if (state.look !== plain.look) parts.push(`look=${state.look}`);
	if (state.reading !== plain.reading) parts.push(`reading=${state.reading}`);
	if (state.events.length !== plain.events.length) parts.push(`events=${listOf(state.events)}`);
	if (state.routes.length !== plain.routes.length) parts.push(`routes=${listOf(state.routes)}`);
	if (state.names !== plain.names) parts.push(`names=${state.names}`);
	if (state.view !== plain.view) parts.push(`view=${state.view}`);
	if (state.lang !== plain.lang) parts.push(`lang=${state.lang}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Half of a surrogate pair, which no id has, could not be escaped. */
const escapeId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

const PICKS = ['land', 'place', 'event'] as const;

/** One thing at most can be picked: the first that is known, with its year. */
function readPick(
	given: ReadonlyMap<Field, string>,
	context: LinkContext,
	notices: Notice[],
): (Pick & Dated) | null {
	const known = { land: context.parcels, place: context.places, event: context.events };
	const unknown = { land: 'unknownLand', place: 'unknownPlace', event: 'unknownEvent' } as const;
	let picked: (Pick & Dated) | null = null;
	for (const kind of PICKS) {
		const text = given.get(kind);
		if (text === undefined) continue;
		const list = known[kind];
		const word = readWord(text);
		const found: Dated | undefined = list ? find(text, list) : word !== '' ? { id: word } : undefined;
		if (!found) notices.push(notice(unknown[kind], { given: text }));
		else if (picked) notices.push(notice('onePick', { used: picked.id }));
		else picked = { ...found, kind };
	}
	return picked;
}

/** How a link says that none of a list is shown. */
const NONE = 'none';

const listOf = (words: readonly string[]): string => (words.length > 0 ? words.join(',') : NONE);

/** Reads a list of words, in any order; all of them where it is left out. */
function readKinds<Word extends string>(
	field: 'events' | 'routes',
	words: readonly Word[],
	given: ReadonlyMap<Field, string>,
	notices: Notice[],
): Word[] {
	const text = given.get(field);
	if (text === undefined) return [...words];
	const asked = readList(text);
	const meant = asked.map((word) => wordMeant<Word | typeof NONE>(word, [...words, NONE]));
	const unknown = asked.length > 0 ? asked.filter((_, i) => meant[i] === undefined) : [text];
	if (unknown.length > 0) notices.push(among('unknownKind', unknown, field));
	const found = words.filter((word) => meant.includes(word));
	if (found.length > 0) return found;
	// Beside words of the list, "none" says nothing.
	return meant.includes(NONE) ? [] : [...words];
}

function readYear<Else>(text: string, otherwise: Else, range: YearRange, notices: Notice[]): number | Else {
	const read = readYearText(text);
	if (!read) {
		notices.push(notice('unreadableYear', { given: text, used: String(otherwise ?? '') }));
		return otherwise;
	}
	const used = clampYear(read.year, range);
	const whole = read.plain && Number.isInteger(read.year) && read.year >= 0;
	if (!whole) notices.push(notice('yearNotWhole', { given: text, used: String(used) }));
	else if (used !== read.year) notices.push(notice('yearOutOfRange', { given: text, used: String(used) }));
	return used;
}

function readView(text: string, limits: ViewLimits, notices: Notice[]): View | null {
	const given = parseView(readViewText(text));
	if (!given) {
		notices.push(notice('unreadableMap', { given: text }));
		return null;
	}
	const used = normalView(given, limits);
	const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.0051;
	if (!near(given.zoom, used.zoom) || !near(given.lat, used.lat) || !near(given.lon, used.lon))
		notices.push(notice('mapOutOfRange', { given: text, used: formatView(used) }));
	return used;
}

function pick<Word extends string>(
	field: 'reading' | 'look' | 'names' | 'view',
	words: readonly Word[],
	given: ReadonlyMap<Field, string>,
	otherwise: Word,
	notices: Notice[],
): Word {
	const text = given.get(field);
	if (text === undefined) return otherwise;
	const word = wordMeant(text, words);
	if (!word) notices.push(notice('unknownWord', { field, given: text, used: otherwise }));
	return word ?? otherwise;
}

function readLang(
	given: ReadonlyMap<Field, string>,
	languages: readonly Lang[],
	otherwise: Lang,
	notices: Notice[],
): Lang {
	const text = given.get('lang');
	if (text === undefined) return otherwise;
	const nearest = nearestLang(readWord(text), languages);
	const used = nearest?.lang ?? otherwise;
	if (!nearest?.same) notices.push(notice('unknownWord', { field: 'lang', given: text, used }));
	return used;
}
