import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { LANGS, SOURCE_KINDS } from '../../src/lib/atlas/vocabulary.ts';
import type { Source } from '../../src/lib/atlas/model.ts';
import { readCatalogue } from '../../src/lib/server/readRecord.ts';
import Cited from '../../src/lib/ui/parts/Cited.svelte';
import SourceList from '../../src/lib/ui/parts/SourceList.svelte';
import TreatyDates from '../../src/lib/ui/treaty/TreatyDates.svelte';

/* Wherever a source is cited its class stands beside it, and a signed act names its edition. */
const plain = (html: string) =>
	html
		.replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** One source of each kind but `own`, which says so of itself. */
const each = SOURCE_KINDS.filter((kind) => kind !== 'own').map((kind): Source => ({
	id: kind,
	title: 'Title',
	kind,
	status: 'found',
}));
const sources = new Map(each.map((source) => [source.id, source]));

const WORDS = {
	en: ['text', 'study', 'reference', 'press', 'popular', 'data'],
	'zh-Hans': ['文本', '研究', '工具书', '报刊', '通俗', '数据'],
	ru: ['текст', 'исследование', 'справочник', 'пресса', 'популярное', 'данные'],
};

describe.each(LANGS)('in %s', (lang) => {
	it('a citation in brackets has each source’s class', () => {
		const { body } = render(Cited, { props: { ids: [...sources.keys()], sources, lang } });
		const [open, comma, semicolon, close] =
			lang === 'zh-Hans' ? ['〔', '，', '；', '〕'] : ['[', ', ', '; ', ']'];
		const each = WORDS[lang].map((word) => `Title${comma}${word}`);
		expect(plain(body)).toBe(`${open}${each.join(semicolon)}${close}`);
	});

	it('a list has it as well', () => {
		const { body } = render(SourceList, { props: { ids: [...sources.keys()], sources, lang } });
		expect(plain(body)).toBe(WORDS[lang].map((word) => `Title ${word}`).join(' '));
	});

	it('a list under its class’s heading does not repeat it', () => {
		const props = { ids: [...sources.keys()], sources, lang, detail: 'note' as const, classes: false };
		expect(plain(render(SourceList, { props }).body)).toBe('Title '.repeat(6).trim());
	});
});

test.each([
	['en', 'aigun-1858', 'Edition of record', 'no. 12 (consulted)'],
	['zh-Hans', 'aigun-1858', '文本版本', 'no. 12（已查阅）'],
	['ru', 'aigun-1858', 'Издание текста', 'no. 12 (просмотрено)'],
	['en', 'stpetersburg-1881', 'Edition of record', 'no. 27 (not consulted)'],
	['ru', 'stpetersburg-1881', 'Издание текста', 'no. 27 (не просмотрено)'],
] as const)('in %s the dates of %s tell its edition', (lang, id, term, read) => {
	const { instruments, border } = readCatalogue(lang);
	const instrument = instruments.find((one) => one.id === id)!;
	const { body } = render(TreatyDates, { props: { border, instrument, polities: new Map(), lang } });
	expect(plain(body)).toContain(term);
	expect(plain(body)).toContain(read);
});

test.each([
	['en', 'Русско-китайские договорно-правовые акты (1689–1916), № 12; Treaty of Aigun 1858, Russian text'],
	['zh-Hans', 'Русско-китайские договорно-правовые акты (1689–1916), № 12；1858年《瑷珲条约》俄文本'],
	[
		'ru',
		'Русско-китайские договорно-правовые акты (1689–1916), № 12; Айгунский договор 1858 г., русский текст',
	],
] as const)('in %s a source has its own title, in its own language, and says what it is', (lang, title) => {
	const known = new Map(readCatalogue(lang).sources.map((source) => [source.id, source]));
	const props = { ids: ['aigun-text-vostlit'], sources: known, lang };
	for (const component of [Cited, SourceList]) {
		const { body } = render(component, { props });
		expect(plain(body)).toContain(title);
		expect(body).toContain('<span lang="ru">');
	}
});

test('a title that is not translated says what language it is in', () => {
	const props = { ids: ['study'], sources, lang: 'ru' as const };
	expect(render(Cited, { props }).body).toContain('<span lang="en">Title</span>');
});
