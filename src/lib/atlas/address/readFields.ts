import type { Dated } from '../ownYear';
import { clampYear, momentOfDay, type Moment, type YearRange } from '../timeline';
import type { Lang } from '../vocabulary';
import { formatView, normalView, parseView, type View, type ViewLimits } from '../../geo/view';
import { NONE, type Given } from './fields';
import { nearestLang } from './language';
import type { LinkContext, LinkForm, Pick } from './link';
import { among, notice, type Notice } from './notice';
import { formatRound, parseRound, type Round } from './round';
import {
	readDayText,
	readFigureText,
	readList,
	readViewText,
	readWord,
	readYearText,
	wordMeant,
} from './values';

/** What goes by an id. */
export function find<Item extends { id: string }>(text: string, items: readonly Item[]): Item | undefined {
	const exact = items.find(({ id }) => id === text);
	if (exact) return exact;
	const read = readWord(text);
	return items.find(({ id }) => id === read);
}

const PICKS = ['land', 'place', 'event'] as const;

/** One thing at most can be picked: the first that is known, with its year. */
export function readPick(given: Given, context: LinkContext, notices: Notice[]): (Pick & Dated) | null {
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

/** A step of the tour, on trust while nobody knows which there are. */
export function readTour(given: Given, { tour }: LinkContext, notices: Notice[]): string | null {
	const text = given.get('tour');
	if (text === undefined) return null;
	const id = tour ? find(text, tour)?.id : readWord(text) || undefined;
	if (id === undefined) notices.push(notice('unknownWord', { field: 'tour', given: text, used: NONE }));
	return id ?? null;
}

export function readRound(given: Given, notices: Notice[]): Round | null {
	const text = given.get('quiz');
	if (text === undefined) return null;
	const read = parseRound(readViewText(text));
	const used = read ? formatRound(read.round) : NONE;
	if (!read?.plain) notices.push(notice('unknownWord', { field: 'quiz', given: text, used }));
	return read?.round ?? null;
}

/** Reads a list of words, in any order; all of them where it is left out. */
export function readKinds<Word extends string>(
	field: 'events' | 'routes',
	words: readonly Word[],
	given: Given,
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

/** What is added up, in the order given, and the figure beside it, which by itself opens a sum of nothing yet. */
export function readSum(
	given: Given,
	{ instruments, parcels, transfers }: LinkContext,
	notices: Notice[],
): { sum: string[] | null; figure: number | null } {
	const figureText = given.get('figure');
	const figure = figureText === undefined ? null : readFigureText(figureText);
	if (figureText !== undefined && figure === null)
		notices.push(notice('unreadableFigure', { given: figureText }));
	const text = given.get('sum');
	const nothing = figure === null ? null : [];
	if (text === undefined) return { sum: nothing, figure };
	const asked = [...new Set(readList(text))];
	const meant = asked.map((word) => {
		// A transfer's id is its instrument's with a name of its own.
		const [first = '', second = ''] = word.split('/').map(readWord);
		if (second !== '') return transfers.find(({ id }) => id === `${first}/${second}`);
		return find(word, parcels) ?? find(word, instruments);
	});
	const ids = new Set(meant.flatMap((one) => one?.id ?? []));
	const none = asked.some((word) => readWord(word) === NONE);
	const unknown = asked.length > 0 ? asked.filter((word, i) => !meant[i] && readWord(word) !== NONE) : [text];
	if (unknown.length > 0) notices.push(among('unknownKind', unknown, 'sum'));
	return { sum: ids.size > 0 || none ? [...ids] : nothing, figure };
}

export function readYear<Else>(
	text: string,
	otherwise: Else,
	range: YearRange,
	notices: Notice[],
): number | Else {
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

/** A day of the record, before its year's end; what is none is the year that it begins with. */
export function readDate(
	text: string,
	otherwise: number,
	beside: string | undefined,
	{ range, checked }: LinkForm,
	notices: Notice[],
): Moment {
	const day = readDayText(text);
	if (!day) {
		const year = readYearText(text);
		const used = year ? clampYear(year.year, range) : otherwise;
		notices.push(notice('unreadableDate', { given: text, used: String(used) }));
		return { year: used, date: null };
	}
	const moment = momentOfDay(day);
	const year = clampYear(moment.year, range);
	if (year !== moment.year || day > checked) {
		notices.push(notice('yearOutOfRange', { given: text, used: String(year) }));
		return { year, date: null };
	}
	if (beside !== undefined && readYearText(beside)?.year !== year)
		notices.push(notice('onePick', { used: day }));
	return moment;
}

export function readView(text: string, limits: ViewLimits, notices: Notice[]): View | null {
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

export function readWordOf<Word extends string>(
	field: 'reading' | 'days' | 'look' | 'names' | 'view',
	words: readonly Word[],
	given: Given,
	otherwise: Word,
	notices: Notice[],
): Word {
	const text = given.get(field);
	if (text === undefined) return otherwise;
	const word = wordMeant(text, words);
	if (!word) notices.push(notice('unknownWord', { field, given: text, used: otherwise }));
	return word ?? otherwise;
}

export function readLang(given: Given, languages: readonly Lang[], otherwise: Lang, notices: Notice[]): Lang {
	const text = given.get('lang');
	if (text === undefined) return otherwise;
	const nearest = nearestLang(readWord(text), languages);
	const used = nearest?.lang ?? otherwise;
	if (!nearest?.same) notices.push(notice('unknownWord', { field: 'lang', given: text, used }));
	return used;
}
