import type { Instrument, Reading } from './model';
import { notice, type Notice } from './notice';
import { readQuery, type Parameter } from './query';
import type { YearRange } from './timeline';
import { clampYear, homeYear } from './timeline';
import { formatView, normalView, parseView, type View } from './view';

/** What an address says. `from`, `reading` and `lang` are reserved: read, kept and written, not yet shown. */
export interface LinkState {
	year: number;
	/** Id of the chosen instrument. */
	treaty: string | null;
	/** `null`: the page frames the map itself. */
	map: View | null;
	/** The other year of a comparison. */
	from: number | null;
	reading: Reading;
	lang: Lang;
}

export const LANGS = ['en', 'zh-Hans', 'ru'] as const;
export type Lang = (typeof LANGS)[number];
const READINGS: readonly Reading[] = ['neutral', 'chinese', 'russian'];

/**
 * The year of an address without one: the first frontier. A constant, since a link that leaves it out must
 * mean the same next year.
 */
export const DEFAULT_YEAR = 1689;

/** What decoding needs to know. */
export interface LinkContext {
	instruments: readonly Pick<Instrument, 'id' | 'year'>[];
	range: YearRange;
}

/** What an address was read as, and what of it was passed over or mended. */
export interface Decoded {
	state: LinkState;
	notices: Notice[];
}

/** Rewrites the parameters of an older form of the address to the next one. Pure; never throws. */
export type Migration = (parameters: Parameter[]) => Parameter[];

/** Every change of the address's form adds one here, in order, and none is ever taken away. */
export const MIGRATIONS: readonly Migration[] = [];

/** The parameters of the address, in canonical order. */
const FIELDS = ['year', 'treaty', 'map', 'from', 'reading', 'lang'] as const;
type Field = (typeof FIELDS)[number];

/** Parameters that other sites hang on links; passed over without a word. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|ref)$/;

/** The address's state when it says nothing. */
export function defaultLink({ range }: Pick<LinkContext, 'range'>): LinkState {
	const year = clampYear(DEFAULT_YEAR, range);
	return { year, treaty: null, map: null, from: null, reading: 'neutral', lang: 'en' };
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

	const year = given.get('year');
	if (year !== undefined) state.year = readYear(year, state.year, context.range, notices);
	const from = given.get('from');
	if (from !== undefined) state.from = readYear(from, null, context.range, notices);
	const map = given.get('map');
	if (map !== undefined) state.map = readView(map, notices);
	state.reading = pick('reading', READINGS, given, state.reading, notices);
	state.lang = pick('lang', LANGS, given, state.lang, notices);
	return { state, notices };
}

/**
 * Writes a state as a query with its `?`, in canonical order, without what is default; `''` when all is.
 * Law: `decodeLink(encodeLink(s)).state` equals `s` for every valid `s`.
 */
export function encodeLink(state: LinkState, context: Pick<LinkContext, 'range'>): string {
	const plain = defaultLink(context);
	const parts: string[] = [];
	// A treaty would bring its own year, so beside one the year is always written.
	if (state.year !== plain.year || state.treaty !== null) parts.push(`year=${state.year}`);
	if (state.treaty !== null) parts.push(`treaty=${encodeURIComponent(state.treaty)}`);
	if (state.map !== null) parts.push(`map=${formatView(state.map)}`);
	if (state.from !== null) parts.push(`from=${state.from}`);
	if (state.reading !== plain.reading) parts.push(`reading=${state.reading}`);
	if (state.lang !== plain.lang) parts.push(`lang=${state.lang}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
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

function readView(text: string, notices: Notice[]): View | null {
	const given = parseView(text);
	if (!given) {
		notices.push(notice('unreadableMap', { given: text }));
		return null;
	}
	const used = normalView(given);
	const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.0051;
	if (!near(given.zoom, used.zoom) || !near(given.lat, used.lat) || !near(given.lon, used.lon))
		notices.push(notice('mapOutOfRange', { given: text, used: formatView(used) }));
	return used;
}

function pick<Word extends string>(
	field: 'reading' | 'lang',
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
