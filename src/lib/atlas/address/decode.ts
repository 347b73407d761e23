import { COUNTED_DAYS, ALL_EVENT_KINDS, ROUTE_KINDS, type Lang } from '../vocabulary';
import { clampYear } from '../timeline';
import { FIELDS, MADE_WITH, type Field } from './fields';
import { isForeign } from './foreign';
import { nearestLang } from './language';
import { defaultLink, LOOKS, NAMES_SHOWN, PAGE_VIEWS, type LinkContext, type LinkState } from './link';
import { among, notice, type Notice } from './notice';
import { queryReader, type Parameter } from './query';
import {
	find,
	readDate,
	readKinds,
	readLang,
	readPick,
	readRound,
	readSum,
	readTour,
	readView,
	readWordOf,
	readYear,
} from './readFields';
import { readVersionText, readWord, readYearText } from './values';

/** What an address was read as, and what of it was passed over or mended. */
export interface Decoded {
	state: LinkState;
	notices: Notice[];
	/** The year is neither the address's own nor that of something it names. */
	yearLeftOut: boolean;
	/** The version of the data that the link says it was made with, as it stands there; `null` where it says none. */
	madeWith: string | null;
}

/** Rewrites the parameters of an older form of the address to the next one. Pure; never throws. */
export type Migration = (parameters: Parameter[]) => Parameter[];

/** Every change of the address's form adds one here, in order, and none is ever taken away. */
const MIGRATIONS: readonly Migration[] = [];

const readQuery = queryReader([...FIELDS, MADE_WITH]);

/**
 * Reads an address. Never throws: what cannot be read becomes the nearest valid value, or the default, and
 * a notice says so.
 *
 * @param search the query, with or without its `?`
 */
export function decodeLink(search: string, context: LinkContext, migrations = MIGRATIONS): Decoded {
	const query = readQuery(search);
	const { given, notices, madeWith } = sort(
		migrations.reduce((list, migrate) => migrate(list), query.parameters),
	);
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
	const date = given.get('date');
	if (date !== undefined) Object.assign(state, readDate(date, state.year, year, context, notices));
	const from = given.get('from');
	if (from !== undefined) state.from = readYear(from, null, context.range, notices);
	// A comparison is of the ends of two years.
	if (state.from !== null) state.date = null;
	state.look = readWordOf('look', LOOKS, given, state.look, notices);
	Object.assign(state, readSum(given, context, notices));
	const map = given.get('map');
	if (map !== undefined) state.map = readView(map, context.limits, notices);
	state.reading = readWordOf('reading', context.readings, given, state.reading, notices);
	state.days = readWordOf('days', COUNTED_DAYS, given, state.days, notices);
	if (state.reading !== 'neutral' && state.days !== 'effective') {
		state.days = 'effective';
		notices.push(notice('onePick', { used: state.reading }));
	}
	state.events = readKinds('events', ALL_EVENT_KINDS, given, notices);
	state.routes = readKinds('routes', ROUTE_KINDS, given, notices);
	state.names = readWordOf('names', NAMES_SHOWN, given, state.names, notices);
	state.view = readWordOf('view', PAGE_VIEWS, given, state.view, notices);
	state.tour = readTour(given, context, notices);
	state.quiz = readRound(given, notices);
	if (state.quiz !== null) Object.assign(state, { tour: null, view: 'page' });
	state.lang = readLang(given, context.languages, state.lang, notices);
	const yearLeftOut =
		own === null && [year, date].every((text) => text === undefined || readYearText(text) === null);
	return { state, notices, yearLeftOut, madeWith };
}

/** The first value of every parameter of ours, and what is to be said of the rest: a sentence for all of a kind. */
function sort(
	parameters: readonly Parameter[],
): { given: Map<Field, string> } & Pick<Decoded, 'notices' | 'madeWith'> {
	const given = new Map<Field, string>();
	const notices: Notice[] = [];
	const unknown: string[] = [];
	const repeated = new Set<Field>();
	let madeWith: string | null = null;
	for (const { name, value } of parameters) {
		const field = FIELDS.find((known) => known === name);
		if (name === MADE_WITH) madeWith ??= readVersionText(value);
		else if (!field) {
			if (!isForeign(name)) unknown.push(name);
			// Chats tell by it where a link was shared.
		} else if (field === 'from' && readYearText(value) === null) continue;
		else if (!given.has(field)) given.set(field, value);
		else if (given.get(field) !== value) repeated.add(field);
	}
	for (const field of repeated) notices.push(notice('repeated', { field, used: given.get(field) ?? '' }));
	if (unknown.length > 0) notices.unshift(among('unknownParameter', unknown));
	return { given, notices, madeWith };
}

/** The language an address asks for, before anything else of it can be read; `null` where it names none of the atlas's. */
export function askedLang(search: string, languages: readonly Lang[]): Lang | null {
	const asked = readQuery(search).parameters.find(({ name }) => name === 'lang')?.value;
	return asked === undefined ? null : (nearestLang(readWord(asked), languages)?.lang ?? null);
}

/** The language that a page opens in at an address: its own where the address names none of the atlas's. */
export const langOf = (search: string, languages: readonly Lang[], pageLang: Lang): Lang =>
	askedLang(search, languages) ?? pageLang;
