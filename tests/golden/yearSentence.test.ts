import { describe, expect, test } from 'vitest';
import { typeset } from '../../scripts/translate/typeset.ts';
import { passedBetween } from '../../src/lib/atlas/between.ts';
import type { Lang } from '../../src/lib/atlas/vocabulary.ts';
import { km2InWords } from '../../src/lib/i18n/format.ts';
import { comparisonSentence, yearSentence } from '../../src/lib/i18n/sentence.ts';
import { catalogue } from './compiled.ts';

/*
 * What the page says of the telling years: the spine's treaties, and the years in which control changed most. The
 * sentences were written from the acts, before there was a program to say them; their figures are the record's own areas
 * in the page's rounding.
 */

/** What a sentence is put together from, in one language. */
const words = (lang: Lang) => ({
	/** The area that one transfer or several moved. */
	km2: (...ids: string[]) =>
		km2InWords(
			ids.reduce((sum, id) => sum + catalogue.transfers.find((transfer) => transfer.id === id)!.areaKm2, 0),
			lang,
		),
	name: (id: string) => catalogue.instruments.find((instrument) => instrument.id === id)!.names[lang],
	/** The name of a signed text among ideographs: what is said of it in brackets is no part of its title. */
	title: (id: string) =>
		words(lang)
			.name(id)
			.replace(/^[^（]+/, '《$&》'),
});
const [en, ru, zh] = [words('en'), words('ru'), words('zh-Hans')];

/** Russian as a press sets it (scripts/translate/typeset.ts); the figures and names in it are as they are. */
function set({ raw }: TemplateStringsArray, ...filled: string[]): string {
	const between = typeset(raw.join('{}'), 'ru').split('{}');
	return String.raw({ raw: between }, ...filled);
}

/** All that the end of the Soviet Union took from Russia's side within the frame. */
const REPUBLICS = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'uzbekistan', 'turkmenistan'].map(
	(republic) => `ussr-dissolution-1991/ussr-to-${republic}`,
);
const ISLANDS = ['east-1991/zhenbao', 'east-1991/menkeseli', 'east-1991/amur-islands'];

const SENTENCES: Record<number, Record<Lang, string>> = {
	// The right bank is shown as the Qing's from then on for a reason of the record: no land that passed.
	1689: {
		en: `1689, end of year. ${en.name('nerchinsk-1689')}: ${en.km2('nerchinsk-1689/amur')} passed from land without an agreed holder to China’s side.`,
		ru: set`Конец 1689 года. ${ru.name('nerchinsk-1689')}: из земель неопределённой принадлежности к китайской стороне — ${ru.km2('nerchinsk-1689/amur')}.`,
		'zh-Hans': `1689年末。${zh.title('nerchinsk-1689')}：${zh.km2('nerchinsk-1689/amur')}由归属未定之地转归中国一方。`,
	},
	1727: {
		en: `1727, end of year. ${en.name('kyakhta-1727')}: ${en.km2('kyakhta-1727/tuva')} passed from others to China’s side.`,
		ru: set`Конец 1727 года. ${ru.name('kyakhta-1727')}: от других государств к китайской стороне — ${ru.km2('kyakhta-1727/tuva')}.`,
		'zh-Hans': `1727年末。${zh.title('kyakhta-1727')}：${zh.km2('kyakhta-1727/tuva')}由其他各方转归中国一方。`,
	},
	// What was placed in common passed in 1860, and is counted as Russian then only.
	1858: {
		en: `1858, end of year. ${en.name('aigun-1858')}: ${en.km2('aigun-1858/left-bank')} passed from China’s side to Russia’s side, ${en.km2('aigun-1858/common-land')} passed from China’s side into joint possession. Also new: ${en.name('uda-1858')} and ${en.name('tientsin-1858')}.`,
		ru: set`Конец 1858 года. ${ru.name('aigun-1858')}: от китайской стороны к российской стороне — ${ru.km2('aigun-1858/left-bank')}, от китайской стороны в совместное владение — ${ru.km2('aigun-1858/common-land')}. Кроме того: ${ru.name('uda-1858')} и ${ru.name('tientsin-1858')}.`,
		'zh-Hans': `1858年末。${zh.title('aigun-1858')}：${zh.km2('aigun-1858/left-bank')}由中国一方转归俄国一方，${zh.km2('aigun-1858/common-land')}由中国一方转为双方共管。本年另有：${zh.name('uda-1858')}和${zh.title('tientsin-1858')}。`,
	},
	// Two islands, smaller than the first figure may be off, are the panel's.
	1860: {
		en: `1860, end of year. ${en.name('peking-1860')}: ${en.km2('peking-1860/ussuri-sea')} passed from joint possession to Russia’s side.`,
		ru: set`Конец 1860 года. ${ru.name('peking-1860')}: из совместного владения к российской стороне — ${ru.km2('peking-1860/ussuri-sea')}.`,
		'zh-Hans': `1860年末。${zh.title('peking-1860')}：${zh.km2('peking-1860/ussuri-sea')}由双方共管转归俄国一方。`,
	},
	1881: {
		en: `1881, end of year. ${en.name('stpetersburg-1881')}: ${en.km2('stpetersburg-1881/ili-west')} passed from China’s side to Russia’s side. Also new: ${en.name('geok-tepe-1881')}.`,
		ru: set`Конец 1881 года. ${ru.name('stpetersburg-1881')}: от китайской стороны к российской стороне — ${ru.km2('stpetersburg-1881/ili-west')}. Кроме того: ${ru.name('geok-tepe-1881')}.`,
		'zh-Hans': `1881年末。${zh.title('stpetersburg-1881')}：${zh.km2('stpetersburg-1881/ili-west')}由中国一方转归俄国一方。本年另有：${zh.name('geok-tepe-1881')}。`,
	},
	1900: {
		en: `1900, end of year. ${en.name('manchuria-1900-07')}: ${en.km2('manchuria-1900-07/villages')} passed from China’s side to Russia’s side, control of ${en.km2('manchuria-1900-07/qing-to-empire-occupied')} passed from China’s side to Russia’s side (occupation).`,
		ru: set`Конец 1900 года. ${ru.name('manchuria-1900-07')}: от китайской стороны к российской стороне — ${ru.km2('manchuria-1900-07/villages')}, контроль над ${ru.km2('manchuria-1900-07/qing-to-empire-occupied')} перешёл от китайской стороны к российской стороне (оккупация).`,
		'zh-Hans': `1900年末。${zh.name('manchuria-1900-07')}：${zh.km2('manchuria-1900-07/villages')}由中国一方转归俄国一方，${zh.km2('manchuria-1900-07/qing-to-empire-occupied')}的控制权由中国一方转归俄国一方（占领）。`,
	},
	1911: {
		en: `1911, end of year. ${en.name('qiqihar-1911')}: ${en.km2('qiqihar-1911/menkeseli')} passed from China’s side to Russia’s side. ${en.name('outer-mongolia-1911-46')}: control of ${en.km2('outer-mongolia-1911-46/outer-mongolia')} passed from China’s side to others.`,
		ru: set`Конец 1911 года. ${ru.name('qiqihar-1911')}: от китайской стороны к российской стороне — ${ru.km2('qiqihar-1911/menkeseli')}. ${ru.name('outer-mongolia-1911-46')}: контроль над ${ru.km2('outer-mongolia-1911-46/outer-mongolia')} перешёл от китайской стороны к другим государствам.`,
		'zh-Hans': `1911年末。${zh.title('qiqihar-1911')}：${zh.km2('qiqihar-1911/menkeseli')}由中国一方转归俄国一方。${zh.name('outer-mongolia-1911-46')}：${zh.km2('outer-mongolia-1911-46/outer-mongolia')}的控制权由中国一方转归其他各方。`,
	},
	// Three at most with their figures, control first; Korea was of neither side, southern Sakhalin of others.
	1945: {
		en: `1945, end of year. ${en.name('soviet-manchuria-1945')}: control of ${en.km2('soviet-manchuria-1945/manchukuo-to-ussr-occupied')} passed from others to Russia’s side (occupation). ${en.name('east-turkestan-1945')}: control of ${en.km2('east-turkestan-1945/roc-to-east-turkestan-occupied')} passed from China’s side to others (occupation). ${en.name('sino-soviet-1945')}: control of ${en.km2('sino-soviet-1945/kwantung')} passed from others to Russia’s side (lease). Also new: ${en.name('korea-1945')} and ${en.name('sakhalin-1945')}.`,
		ru: set`Конец 1945 года. ${ru.name('soviet-manchuria-1945')}: контроль над ${ru.km2('soviet-manchuria-1945/manchukuo-to-ussr-occupied')} перешёл от других государств к российской стороне (оккупация). ${ru.name('east-turkestan-1945')}: контроль над ${ru.km2('east-turkestan-1945/roc-to-east-turkestan-occupied')} перешёл от китайской стороны к другим государствам (оккупация). ${ru.name('sino-soviet-1945')}: контроль над ${ru.km2('sino-soviet-1945/kwantung')} перешёл от других государств к российской стороне (аренда). Кроме того: ${ru.name('korea-1945')} и ${ru.name('sakhalin-1945')}.`,
		'zh-Hans': `1945年末。${zh.name('soviet-manchuria-1945')}：${zh.km2('soviet-manchuria-1945/manchukuo-to-ussr-occupied')}的控制权由其他各方转归俄国一方（占领）。${zh.name('east-turkestan-1945')}：${zh.km2('east-turkestan-1945/roc-to-east-turkestan-occupied')}的控制权由中国一方转归其他各方（占领）。${zh.title('sino-soviet-1945')}：${zh.km2('sino-soviet-1945/kwantung')}的控制权由其他各方转归俄国一方（租借）。本年另有：${zh.name('korea-1945')}和${zh.name('sakhalin-1945')}。`,
	},
	1991: {
		en: `1991, end of year. ${en.name('east-1991')}: ${en.km2(...ISLANDS)} passed from Russia’s side to China’s side. ${en.name('ussr-dissolution-1991')}: ${en.km2(...REPUBLICS)} passed from Russia’s side to others.`,
		ru: set`Конец 1991 года. ${ru.name('east-1991')}: от российской стороны к китайской стороне — ${ru.km2(...ISLANDS)}. ${ru.name('ussr-dissolution-1991')}: от российской стороны к другим государствам — ${ru.km2(...REPUBLICS)}.`,
		'zh-Hans': `1991年末。${zh.title('east-1991')}：${zh.km2(...ISLANDS)}由俄国一方转归中国一方。${zh.name('ussr-dissolution-1991')}：${zh.km2(...REPUBLICS)}由俄国一方转归其他各方。`,
	},
};

describe.each(Object.keys(SENTENCES).map(Number))('the sentence of %i', (year) => {
	test.each(['en', 'ru', 'zh-Hans'] as const)('in %s', (lang) =>
		expect(yearSentence(catalogue, year, lang)).toBe(SENTENCES[year]![lang]),
	);
});

/** Intervals are held against the compile's own elsewhere (rims.test.ts). */
const INTERVAL = /[ \u00a0]?[(（][\d,.\s万]+[–—][\d,.\s万]+[)）]/gu;
const compared = (early: number, late: number, lang: Lang) =>
	comparisonSentence(passedBetween(catalogue, { early, late }, catalogue.rims), catalogue.border, lang);

/** All that went to Russia's side between 1857 and the end of 1860, what was in common for two years once. */
const CEDED = ['aigun-1858/left-bank', 'peking-1860/ussuri-sea', 'peking-1860/zhenbao'];
const [ISLAND, UDA] = ['peking-1860/heixiazi', 'uda-1858/none-to-empire-record'];
const MONGOLIA = [
	...[
		'outer-mongolia-1911-46/outer-mongolia',
		'kobdo-1912/outer-mongolia',
		'barga-1912/qing-to-barga-claimed',
	],
];

describe('the sentence of a comparison', () => {
	test.each([
		[
			...([1857, 1860, 'en'] as const),
			`Between 1857 and 1860, ${en.km2(...CEDED)} passed from China’s side to Russia’s side, ${en.km2(ISLAND!)} passed from China’s side to land without an agreed holder, ${en.km2(UDA!)} are shown differently, though nothing passed.`,
		],
		[
			...([1857, 1860, 'ru'] as const),
			set`С 1857 по 1860 год: от китайской стороны к российской стороне — ${ru.km2(...CEDED)}, от китайской стороны в земли неопределённой принадлежности — ${ru.km2(ISLAND!)}, ${ru.km2(UDA!)} показаны иначе, хотя перехода не было.`,
		],
		[
			...([1857, 1860, 'zh-Hans'] as const),
			`1857年末与1860年末相比：${zh.km2(...CEDED)}由中国一方转归俄国一方，${zh.km2(ISLAND!)}由中国一方转为归属未定之地，${zh.km2(UDA!)}仅图示有变，并未转移。`,
		],
		[
			...([1899, 1900, 'en'] as const),
			`Between 1899 and 1900, ${en.km2('manchuria-1900-07/villages')} passed from China’s side to Russia’s side, control of ${en.km2('manchuria-1900-07/qing-to-empire-occupied')} passed from China’s side to Russia’s side (occupation).`,
		],
		[
			...([1910, 1912, 'en'] as const),
			`Between 1910 and 1912, ${en.km2('qiqihar-1911/menkeseli')} passed from China’s side to Russia’s side, control of ${en.km2(...MONGOLIA)} passed from China’s side to others.`,
		],
		[
			...([1990, 1991, 'en'] as const),
			`Between 1990 and 1991, ${en.km2(...ISLANDS)} passed from Russia’s side to China’s side, ${en.km2(...REPUBLICS)} passed from Russia’s side to others.`,
		],
	])('from %i to %i, in %s', (early, late, lang, expected) => {
		const said = compared(early, late, lang);
		expect(said.replace(INTERVAL, '')).toBe(expected);
		expect(said.match(INTERVAL)?.length).toBeGreaterThan(0);
	});
});

test('a day that is not known is told as a span', () => {
	const said = (lang: Lang) => yearSentence(catalogue, { year: 1945, date: '1945-08-25' }, lang);
	expect(said('en')).toMatch(/^25 August 1945, for a day between 1 August 1945 and 31 August 1945\. /);
	expect(said('zh-Hans')).toMatch(/^1945年8月25日（确切日期不详，在1945年8月1日至1945年8月31日之间）。/);
	expect(said('ru')).toContain(
		set`25 августа 1945 года; точный день неизвестен: с 1 августа 1945 года по 31 августа 1945 года. Занятие`,
	);
	expect(yearSentence(catalogue, { year: 1945, date: '1945-08-14' }, 'en')).toMatch(/^14 August 1945\. /);
});
