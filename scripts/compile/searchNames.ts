import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { FoundWater, LocalText, Names, SearchNames } from '../../src/lib/atlas/model.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { hasIdeographs } from '../../src/lib/search/fold.ts';
import type { AuthoredRecord } from '../record/record.ts';
import { otherLanguages, type RecordLanguage } from '../translate/translations.ts';

/** Names of more ideographs than this are titles, which nobody types out in Latin letters. */
const LONGEST_READ = 14;
/** Scripts and their variants that are brought to the record's own. */
const SCRIPTS = ['t', 'tw', 'hk', 'jp'] as const;

/**
 * What the search knows beside the catalogue and the history, worked out as far as it can be before anybody asks.
 *
 * @param say gives one of the record's English texts in a language
 */
export function searchNames(
	record: AuthoredRecord,
	waters: FoundWater[],
	say: (english: string, lang: RecordLanguage) => string,
): SearchNames {
	const { names, subjects, parcels } = record;
	const others: Record<string, string[]> = {};
	const add = (key: string, texts: string[]) => {
		others[key] = [...new Set([...(others[key] ?? []), ...texts])];
	};
	for (const { of, names: given } of names.others) add(of, given);
	for (const { id, name } of parcels)
		add(`land/${id}`, [name, ...otherLanguages(record.border.languages).map((lang) => say(name, lang))]);
	for (const { id, kind, names: called } of waters) add(`${kind}/${id}`, withItsWord(kind, called));

	const called = calledInIdeographs(record, waters, others);
	const readings: Record<string, string[]> = {};
	for (const [key, texts] of Object.entries(called)) {
		const said = [...new Set(texts.flatMap((text) => namesIn(key, text)))].filter(
			(text) => hasIdeographs(text) && [...text].length <= LONGEST_READ,
		);
		if (said.length > 0) readings[key] = [...new Set(said.map(readOut))];
	}
	const shown = [...Object.values(called).flat(), ...record.events.flatMap(({ text }) => ideographsOf(text))];
	return {
		script: scriptOf(shown.join('')),
		spellings: names.spellings,
		others,
		readings,
		waters,
		subjects: subjects.map(({ id, kind, names: own, also, leads, box, years }) => ({
			id,
			kind,
			names: own,
			also,
			...(leads !== undefined && { leads }),
			...(box && { box }),
			...(years && { years }),
		})),
	};
}

/** What a river and a lake are called beside their names; ideographs have it within them. */
const WATER_WORDS: Record<FoundWater['kind'], Partial<Record<Lang, string[]>>> = {
	river: { en: ['… River', 'River …'], ru: ['Река …'] },
	lake: { en: ['Lake …', '… Lake'], ru: ['Озеро …'] },
};

/** A water with the word for what it is, on the side on which each language has it. */
function withItsWord(kind: FoundWater['kind'], names: LocalText): string[] {
	return Object.entries(names).flatMap(([lang, name]) =>
		(WATER_WORDS[kind][lang as Lang] ?? []).map((word) => word.replace('…', name)),
	);
}

/** The name or text in ideographs, where the record has one. */
const ideographsOf = ({ 'zh-Hans': text }: Partial<LocalText>): string[] =>
	text === undefined ? [] : [text];

/** Every name in ideographs, by `<kind>/<id>`. */
function calledInIdeographs(
	record: AuthoredRecord,
	waters: FoundWater[],
	others: Record<string, string[]>,
): Record<string, string[]> {
	const called: Record<string, string[]> = {};
	const add = (key: string, ...texts: string[]) => (called[key] = [...(called[key] ?? []), ...texts]);
	const list = (kind: string, items: readonly { id: string; names: Partial<Names> }[]) => {
		for (const { id, names } of items) add(`${kind}/${id}`, ...ideographsOf(names));
	};
	list('treaty', record.instruments);
	list('state', record.polities);
	list('route', record.routes);
	for (const { id, names } of record.places)
		add(`place/${id}`, ...names.flatMap((one) => ideographsOf(one.names)));
	for (const { id, kind, names } of waters) add(`${kind}/${id}`, ...ideographsOf(names));
	for (const { id, kind, names, also } of record.subjects)
		add(`${kind}/${id}`, ...ideographsOf(names), ...also);
	for (const [key, texts] of Object.entries(others)) add(key, ...texts.filter(hasIdeographs));
	return called;
}

/** A name without its brackets; what stands in them is another one where the whole is no title. */
function namesIn(key: string, text: string): string[] {
	const outside = text.replace(/[(（][^)）]*[)）]/g, '');
	const inside = /^(?:place|region|river|lake|war|person)/.test(key)
		? [...text.matchAll(/[(（]([^)）]*)[)）]/g)].map(([, part]) => part!)
		: [];
	return [outside, ...inside].flatMap((part) => part.split(/[；;，,：:]/)).map((part) => part.trim());
}

/** A name in pinyin, a syllable a word; without its tones, which nobody types and a query is rid of. */
const readOut = (text: string): string =>
	pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }).join(' ');

/** Of the characters of a text, which other ones are written for them in another script, in pairs. */
function scriptOf(text: string): string {
	if (text === '') return '';
	const converters = SCRIPTS.map((from) => Converter({ from, to: 'cn' }));
	const inOwn = (character: string) =>
		converters.map((convert) => convert(character)).find((made) => made !== character) ?? character;
	// Both of the text and of what is asked for one form is made: a character that is itself another's form counts too.
	const used = new Set([...text].map(inOwn));
	const pairs: string[] = [];
	for (let code = 0x3400; code <= 0x9fff; code++) {
		const character = String.fromCodePoint(code);
		const own = inOwn(character);
		if (own !== character && used.has(own) && [...own].length === 1) pairs.push(character + own);
	}
	return pairs.join('');
}
