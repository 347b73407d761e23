import type { Day } from '../atlas/model';
import { dayInWords } from './format';
import { message } from './message';
import type { Lang } from '../atlas/vocabulary';

/** A state of the map, as far as a citation names it. */
export interface CitedState {
	/** The atlas's title in `lang`. */
	atlas: string;
	/** `Border.id`: begins the entry's key. */
	id: string;
	/** What the map shows, without the atlas's own name, e.g. `Treaty of the Pyrenees, 1659`. */
	title: string;
	url: string;
	/** The data's version: `Catalogue.version`. */
	version: string;
	/** The day up to which the data was checked, which is the day it is of: `Border.checked`. */
	dated: Day;
	/** When the reader saw it. */
	accessed: Day;
	/** Name of the data's licence. */
	licence: string;
	lang: Lang;
}

/** One state in the three forms that readers and their programs take. */
export interface Citations {
	plain: string;
	bibtex: string;
	ris: string;
}

/** The language of the page as BibLaTeX's `langid` has it: its English name, in small letters. */
function langid(lang: Lang): string {
	const { language } = new Intl.Locale(lang);
	return new Intl.DisplayNames('en', { type: 'language' }).of(language)!.toLowerCase();
}

/** Cites a state in all forms. */
export function citationsOf(state: CitedState): Citations {
	return { plain: citeInWords(state), bibtex: citeAsBibtex(state), ris: citeAsRis(state) };
}

/** A citation in one line of text. */
export function citeInWords({
	atlas,
	title,
	url,
	version,
	dated,
	accessed,
	licence,
	lang,
}: CitedState): string {
	const values = {
		atlas,
		title: oneLine(title),
		version: oneLine(version),
		licence: oneLine(licence),
		url: verbatimUrl(url),
		dated: dayInWords(dated, lang),
		day: dayInWords(accessed, lang),
	};
	return message('cite.plain', values, lang);
}

/**
 * A citation as a BibTeX entry; `date`, `url`, `urldate` and `langid` are BibLaTeX's, which plain styles pass over. Nobody
 * is named as author, for there is none to name: `key` says where the entry is sorted.
 */
export function citeAsBibtex(state: CitedState): string {
	const { atlas, url, dated, accessed, lang } = state;
	// A second pair of braces keeps capitals whole.
	const fields: [name: string, value: string][] = [
		['title', `{${bibtexText(oneLine(state.title))}}`],
		['howpublished', `{${bibtexText(atlas)}}`],
		['key', `{${bibtexText(atlas)}}`],
		['year', dated.slice(0, 4)],
		['date', dated],
		['url', bibtexUrl(url)],
		['urldate', accessed],
		['note', bibtexText(noteOf(state))],
		['langid', langid(lang)],
	];
	const width = Math.max(...fields.map(([name]) => name.length));
	const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},\n`);
	return `@misc{${keyOf(state)},\n${lines.join('')}}\n`;
}

/** A citation as a RIS record, lines ended as its specification has them. */
export function citeAsRis(state: CitedState): string {
	const { atlas, title, url, version, dated, accessed, lang } = state;
	const slashed = (day: Day): string => day.replaceAll('-', '/');
	const lines: [tag: string, value: string][] = [
		['TY', 'DATA'],
		['TI', title],
		['T2', atlas],
		['PY', dated.slice(0, 4)],
		['DA', slashed(dated)],
		['Y2', slashed(accessed)],
		['UR', verbatimUrl(url)],
		['ET', version],
		['N1', noteOf(state)],
		['LA', lang],
		['ER', ''],
	];
	return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

const noteOf = ({ version, licence, lang }: CitedState): string =>
	message('cite.note', { version: oneLine(version), licence: oneLine(licence) }, lang);

/** Two states cited in one bibliography need two keys: the address's numbers and words make them. */
function keyOf({ id, url, version }: CitedState): string {
	const query = url.split('?')[1] ?? '';
	const words = query.split('&').map((part) => part.split('=')[1] ?? '');
	return [id, ...words, version].join('-').replace(/[^A-Za-z0-9]+/g, '-');
}

/**
 * Text for a BibTeX field. BibTeX counts braces without regard to backslashes, so that `\{` would leave the
 * entry unbalanced: braces become commands as well.
 */
export function bibtexText(text: string): string {
	return oneLine(text).replace(/[\\{}$&#^_~%]/g, (character) => BIBTEX[character] ?? character);
}

const BIBTEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%',
};

/** Text on one line: a line break would begin a new field in RIS, and control characters mean nothing in either. */
export function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** An address as both formats take it literally: what would end the field or the line is percent-encoded. */
function verbatimUrl(url: string): string {
	return url.replace(/[\s\p{Cc}\\{}"<>^`|]/gu, (character) => encodeURIComponent(character));
}

/**
 * The same for BibTeX, which sets an address as text where a style does not know the field: a bare `&` would stop it.
 * Where a style takes the address literally, the atlas reads `\&` as `&`.
 */
const bibtexUrl = (url: string): string => verbatimUrl(url).replaceAll('&', '\\&');
