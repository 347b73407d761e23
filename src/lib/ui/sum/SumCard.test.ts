import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { LANGS, type Lang } from '../../atlas/vocabulary';
import { readCatalogue } from '../../server/readRecord';
import { nameOfPick, picksToOffer } from './picks';
import SumCard from './SumCard.svelte';

/* The real record, in each language. */
const MILLION = ['aigun-1858/left-bank', 'ussuri-sea', 'sakhalin-north', 'sakhalin-south'];

function card(lang: Lang, picks: string[], figure: number | null, chosen: string[] = []): string {
	const catalogue = readCatalogue(lang);
	const none = vi.fn();
	const { body } = render(SumCard, {
		props: { catalogue, picks, figure, chosen, lang, onchange: none, onclose: none },
	});
	return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/\s+/g, ' ');
}
const words = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
const statusOf = (html: string): string => /role="status"[^>]*>(.*?)<\/div>/.exec(html)![1]!;

describe.each(LANGS)('in %s', (lang) => {
	const catalogue = readCatalogue(lang);

	it('tells each pick with its own area, and the sum beside the figure to whoever listens', () => {
		const html = card(lang, MILLION, 1_000_000);
		const rows = [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, row]) => words(row!));
		expect(rows).toHaveLength(MILLION.length);
		MILLION.forEach((id, i) =>
			expect(rows[i]).toContain(nameOfPick(catalogue, id, lang).replaceAll(/\s+/g, ' ')),
		);
		// 587,638 + 310,239 + 40,864 + 33,811 = 972,552 km², 27,448 km² and 2.7 per cent less than a million.
		const said = words(statusOf(html));
		expect(said).toMatch(lang === 'zh-Hans' ? /97\.3万平方公里/ : /973[, ]000 [kк][mм]²/);
		expect(said).toMatch(lang === 'zh-Hans' ? /−2\.74万平方公里/ : /−27[, ]400 [kк][mм]²/);
		expect(said).toMatch(lang === 'ru' ? /2,7/ : /2\.7/);
	});

	it('has a name for everything that can be pressed or filled in', () => {
		const html = card(lang, MILLION, null, ['aigun-1858']);
		for (const [, attributes, inside] of html.matchAll(/<button([^>]*)>(.*?)<\/button>/g))
			expect(/aria-label="[^"]+"/.exec(attributes!)?.[0] ?? words(inside!).trim()).not.toBe('');
		for (const [field] of html.matchAll(/<(?:select|input)\b[^>]*>/g))
			expect(html.slice(0, html.indexOf(field)).lastIndexOf('<label')).toBeGreaterThan(
				html.slice(0, html.indexOf(field)).lastIndexOf('</label>'),
			);
	});

	it('offers all land, and the instruments that moved some, by names of their own', () => {
		const { acts, land } = picksToOffer(catalogue, lang);
		expect(land).toHaveLength(catalogue.parcels.length);
		expect(acts.map(({ id }) => id)).toContain('peking-1860');
		expect(acts.map(({ id }) => id)).not.toContain('livadia-1879');
		for (const list of [acts, land]) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
	});
});

it('offers what is chosen on the map, unless it is in the sum already', () => {
	const asked = (picks: string[]) =>
		card('en', picks, null, ['aigun-1858', 'tuva']).match(/Add: [^<]*/g) ?? [];
	expect(asked([])).toHaveLength(2);
	expect(asked(['tuva'])).toEqual(['Add: Treaty of Aigun, 1858']);
});

it('has no sum while nothing is added up', () => {
	expect(words(statusOf(card('en', [], 70_000))).trim()).toBe('');
});

it('no id of the record names both land and an instrument', () => {
	const { parcels, instruments } = readCatalogue('en');
	const lands = new Set(parcels.map(({ id }) => id));
	expect(instruments.filter(({ id }) => lands.has(id))).toEqual([]);
});
