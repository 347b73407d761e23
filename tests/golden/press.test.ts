import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../scripts/translate/typeset.ts';
import { LANGS, type Lang } from '../../src/lib/atlas/vocabulary.ts';
import { DATA_WORDS, FILE_WORDS } from '../../src/lib/i18n/dataWords.ts';
import { en } from '../../src/lib/i18n/messages/en.ts';
import { ru } from '../../src/lib/i18n/messages/ru.ts';
import { zhHans } from '../../src/lib/i18n/messages/zh-Hans.ts';

/* Every text that a reader may see, in each language, held to the rules of a press: its marks, its numbers, its words. */

const read = (file: string) => JSON.parse(readFileSync(`static/data/${file}.json`, 'utf8')) as unknown;
const MESSAGES = { en, ru, 'zh-Hans': zhHans };

/** All strings within a value; of what carries its languages with it, those of one. */
function textsIn(value: unknown, lang: Lang): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, lang));
	if (typeof value !== 'object' || value === null) return [];
	if (lang in value && 'en' in value) return textsIn((value as Record<Lang, unknown>)[lang], lang);
	return Object.values(value).flatMap((item) => textsIn(item, lang));
}

/** Only what carries its languages with it. */
function namesIn(value: unknown, lang: Lang): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (!Array.isArray(value) && lang in value && 'en' in value)
		return textsIn((value as Record<Lang, unknown>)[lang], lang);
	return Object.values(value).flatMap((item) => namesIn(item, lang));
}

const textsOf = (lang: Lang) => [
	...textsIn(MESSAGES[lang], lang),
	...namesIn({ DATA_WORDS, FILE_WORDS }, lang),
	...textsIn(read(`texts.${lang}`), lang),
	...['catalogue', 'history', 'about'].flatMap((file) => namesIn(read(file), lang)),
];

/** The pieces of texts that a pattern finds, each with what stands about it. */
function found(lang: Lang, pattern: RegExp, but?: RegExp): string[] {
	const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
	return textsOf(lang).flatMap((text) =>
		[...text.matchAll(everywhere)].flatMap(({ index, 0: piece }) => {
			const about = text.slice(Math.max(0, index - 12), index + piece.length + 12);
			return but?.test(about) ? [] : [about];
		}),
	);
}

/** Days of the lunar calendar, as texts of the time give them, and the names of the two revolutions. */
const LUNAR = /四月二十一日|四月十六日|六月二十九日|五月初一|十二月丙午|二月革命|十月革命/;

const RULES: Record<Lang, Record<string, [pattern: RegExp, but?: RegExp]>> = {
	en: {
		'no space before a per cent sign': [/\d %/],
		'plain words for what was consulted and what is uncertain': [
			/\b(?:was|were) not read\b|\b(?:was|were) read\b(?! differently)|(?:Chinese|Russian|Soviet) works|works hold|\bthe doubt of\b|means its end/i,
		],
		'one spelling of each name': [
			/Saint Petersburg|Zaisan|Bolshoi|Kakshal|Chikoi|Dzhiraminga|post Ye\b|sixty-four villages|(?:China|Soviet)-(?:Kazakhstan|Kyrgyzstan|Tajikistan|Chinese)/,
		],
		'neutral names for both sides’ acts': [
			/Korea freed|\bReturn of the Far Eastern|Russian subjection|Authorities in Taipei/,
		],
	},
	'zh-Hans': {
		'no half-width mark beside an ideograph': [
			/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(?!\w)/u,
		],
		'no space within the text': [/\p{Script=Han} \p{Script=Han}/u],
		'months of the Gregorian calendar in figures': [/[一二三四五六七八九十]月/, LUNAR],
		'areas in figures, and in ten thousands': [
			/\d{5,}(?:\.\d+)?平方公里|\d,\d{3}|[一二三四五六七八九十百千万]余?(?:平方)?公里|平方千米/,
			/[\d.]万(?:余)?(?:平方)?公里/,
		],
		'the treaties’ own word for land in common': [/(?<!道路由?)(?:双方|两国)?共有(?!共管)/, /道路/],
		'current words': [/据有|占取|自知|本记录|历史记录|约略|点位置于/],
		'one word for an account': [/中性|论述|读法/],
		'neutral verbs for both sides’ acts': [/平定|收复|侵占|变乱|沙俄(?!侵华史)|光复|惨案|当局宣布/],
		'one spelling of each name': [
			/上?乌丁斯克|阿克麦吉特|阿亚古斯|纳林果勒|空郭罗鄂博|阔克沙勒|东省铁路|日苏基本条约|朴次茅斯条约|长岭山口|(?<!“)满洲国|(?<!土尔必拉（)图尔河|(?<!（|俄称)卡扎凯维切瓦/,
		],
	},
	ru: {
		'quotation marks of its own': [/["“”]/],
		'authors hold what works say': [/(?:работы|описания|изложения) (?:считают|утверждают|подчёркивают)/],
		'plain words for what was consulted': [/не прочитан|Не прочитан|не видели/],
		'one word for an account': [
			/[Ии]зложени[еяй] (?:расход|следу)|(?:нейтральн|китайск|русск)\S+ (?:изложени|прочтени)/,
		],
		'uncertainty is no doubt': [/сомнени[ея] лини/],
		'areas and not ciphers': [/(?:Китайская|Русская|Округлённая|Обычная|Круглая) цифра|[Цц]ифра из/],
		'neutral verbs for both sides’ acts': [
			/русской земле|Освобождение Кореи|резн[яи] в|Южно-Сахалинская операция|очищены от жителей/,
		],
		'one spelling of each name': [
			/Долон-Нор|Абагайту(?![йея])|енисейских киргизов|Какшаал|Китайско-Восточн|Танну-Тувинск/,
		],
	},
};

describe.each(LANGS)('in %s', (lang) => {
	it.each(Object.entries(RULES[lang]))('%s', (_, [pattern, but]) => {
		expect(found(lang, pattern, but)).toEqual([]);
	});
});

it('Russian keeps numbers with their units, initials with names, and words of one letter with the next', () => {
	// Names are searched, exported and wrapped on the map; what is said of a side stands in sentences.
	const { border, ...named } = read('catalogue') as { border: { sides: unknown } };
	const names = new Set(namesIn([named, { ...border, sides: [] }], 'ru'));
	const loose = textsOf('ru').filter((text) => !names.has(text) && typeset(text, 'ru') !== text);
	expect(loose).toEqual([]);
});

describe('a component', () => {
	const files = ['src/lib/ui', 'src/lib/app', 'src/lib/map'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.svelte'))
			.map((name) => join(folder, name)),
	);
	const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
	const markup = (text: string) =>
		text.replaceAll(
			/<(script|style)[^>]*>.*?<\/\1>|<!--.*?-->|(?:d|transform|viewBox|src|style:\w+)="[^"]*"/gs,
			'',
		);

	it('joins no texts by marks of one language', () => {
		const joined = /join\(['"`](?:, |; | – )/;
		const marked =
			/\}(?:–|: | – |, )\{(?! )|\(\{say\(|\}[,;]\s*<(?:button|span)|\{\/if\}[,;]|[?:] '(?:, |; |: | – )'/;
		const wrong = sources.filter(([, text]) => joined.test(text) || marked.test(markup(text)));
		expect(wrong.map(([file]) => file)).toEqual([]);
	});

	it('slants by the language', () => {
		expect(sources.filter(([, text]) => /font-style:\s*italic/.test(text)).map(([file]) => file)).toEqual([]);
	});
});
