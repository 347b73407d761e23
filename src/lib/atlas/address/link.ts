import {
	ALL_EVENT_KINDS,
	LANGS,
	ROUTE_KINDS,
	type EventKind,
	type Lang,
	type RouteKind,
} from '../vocabulary';
import { viewLimits, type Border } from '../border';
import type { Instrument, Reading } from '../model';
import { notice, type Notice } from './notice';
import { readQuery, type Parameter } from './query';
import type { YearRange } from '../timeline';
import { clampYear, homeYear, yearRange } from '../timeline';
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

/** The form of the addresses of a border's atlas. @param now today, for the last year */
export function linkForm(border: Border, now?: Date): LinkForm {
	const { defaultYear, readings, languages } = border;
	return {
		range: yearRange(border, now),
		defaultYear,
		readings: readings.map(({ id }) => id),
		languages,
		limits: viewLimits(border),
	};
}

/** What decoding needs to know. */
export interface LinkContext extends LinkForm {
	instruments: readonly { id: Instrument['id']; year: Instrument['year'] }[];
	parcels: readonly { id: string }[];
	places: readonly { id: string }[];
	/** Absent until the history is there: an event's id is then taken on trust. */
	events?: readonly { id: string }[];
}

/** What an address was read as, and what of it was passed over or mended. */
export interface Decoded {
	state: LinkState;
	notices: Notice[];
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

/** Parameters that other sites hang on links; passed over without a word. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|ref)$/;

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
	const notices: Notice[] = [];
	const query = readQuery(search);
	for (const broken of query.broken) notices.push(notice('brokenEscape', { given: broken }));
	const given = new Map<Field, string>();
	for (const { name, value } of migrations.reduce((list, migrate) => migrate(list), query.parameters)) {
		const field = FIELDS.find((known) => known === name);
		if (!field) {
			if (!FOREIGN.test(name)) notices.push(notice('unknownParameter', { given: name }));
		} else if (given.has(field)) notices.push(notice('repeated', { field, used: given.get(field) ?? '' }));
		else given.set(field, value);
	}

	const state = defaultLink(context);
	const treaty = given.get('treaty');
	const instrument = context.instruments.find(({ id }) => id === treaty);
	if (instrument) {
		state.treaty = instrument.id;
		state.year = homeYear(instrument, context.range);
	} else if (treaty !== undefined) notices.push(notice('unknownTreaty', { given: treaty }));

	state.picked = readPick(given, context, notices);

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
	state.lang = pick('lang', context.languages, given, state.lang, notices);
	return { state, notices };
}

/** The language an address asks for, before anything else of it can be read; that of its page where it asks for none. */
export function langOf(search: string, pageLang: Lang = 'en'): Lang {
	const asked = readQuery(search).parameters.find(({ name }) => name === 'lang')?.value;
	return LANGS.find((lang) => lang === asked) ?? pageLang;
}

/**
 * Writes a state as a query with its `?`, in canonical order, without what is default; `''` when all is.
 * Law: `decodeLink(encodeLink(s)).state` equals `s` for every valid `s`.
 */
export function encodeLink(state: LinkState, form: LinkDefaults): string {
	const plain = defaultLink(form);
	const parts: string[] = [];
	// A treaty would bring its own year, so beside one the year is always written.
	if (state.year !== plain.year || state.treaty !== null) parts.push(`year=${state.year}`);
	if (state.treaty !== null) parts.push(`treaty=${encodeURIComponent(state.treaty)}`);
	if (state.picked !== null) parts.push(`${state.picked.kind}=${encodeURIComponent(state.picked.id)}`);
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

const PICKS = ['land', 'place', 'event'] as const;

/** One thing at most can be picked: the first that is known. */
function readPick(given: ReadonlyMap<Field, string>, context: LinkContext, notices: Notice[]): Pick | null {
	const known = { land: context.parcels, place: context.places, event: context.events };
	const unknown = { land: 'unknownLand', place: 'unknownPlace', event: 'unknownEvent' } as const;
	let picked: Pick | null = null;
	for (const kind of PICKS) {
		const id = given.get(kind);
		if (id === undefined) continue;
		if (id === '' || known[kind]?.every((item) => item.id !== id)) {
			notices.push(notice(unknown[kind], { given: id }));
		} else if (picked) notices.push(notice('onePick', { used: picked.id }));
		else picked = { kind, id };
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
	if (text === NONE) return [];
	const asked = text.split(',');
	for (const word of asked)
		if (!words.some((known) => known === word)) notices.push(notice('unknownKind', { field, given: word }));
	const found = words.filter((word) => asked.includes(word));
	return found.length > 0 ? found : [...words];
}

function readYear<Else>(text: string, otherwise: Else, range: YearRange, notices: Notice[]): number | Else {
	if (!/^[+-]?\d+(\.\d+)?$/.test(text)) {
		notices.push(notice('unreadableYear', { given: text, used: String(otherwise ?? '') }));
		return otherwise;
	}
	const used = clampYear(Number(text), range);
	const key = /^\+?\d+$/.test(text) ? 'yearOutOfRange' : 'yearNotWhole';
	if (used !== Number(text)) notices.push(notice(key, { given: text, used: String(used) }));
	return used;
}

function readView(text: string, limits: ViewLimits, notices: Notice[]): View | null {
	const given = parseView(text);
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
	field: 'reading' | 'lang' | 'look' | 'names' | 'view',
	words: readonly Word[],
	given: ReadonlyMap<Field, string>,
	otherwise: Word,
	notices: Notice[],
): Word {
	const text = given.get(field);
	const word = words.find((known) => known === text);
	if (text !== undefined && !word)
		notices.push(notice('unknownWord', { field, given: text, used: otherwise }));
	return word ?? otherwise;
}
