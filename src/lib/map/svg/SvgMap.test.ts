import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../atlas/vocabulary';
import { readCatalogue, readNature, readTopology } from '../../server/readRecord';
import { decodeAtlas } from '../../data/decode';
import { mapWords } from '../../i18n/mapWords';
import { furnished } from './furnished';
import SvgMap, { type Furniture } from './SvgMap.svelte';
import { palettesOf } from '../scene/palette';

/* Plates of the whole record, drawn as the prerendered pages draw them. */
const features = decodeAtlas(readTopology());
const nature = readNature();

function plate(
	id: string,
	{ lang = 'en', furniture = {}, ...rest }: { lang?: Lang; furniture?: Furniture; id?: string } = {},
) {
	const catalogue = readCatalogue(lang);
	const instrument = catalogue.instruments.find((item) => item.id === id)!;
	const props = {
		...{ catalogue, features, nature, instrument, year: instrument.year, lang },
		...{
			palette: palettesOf(catalogue.border).light,
			words: mapWords(catalogue.border, lang),
			width: 960,
			height: 620,
			label: 'The plate',
		},
		furniture: furnished(furniture),
		...rest,
	};
	return render(SvgMap, { props }).body;
}

/** The words on a plate, without its drawing: a failing test prints them. */
const wordsOf = (svg: string) =>
	[...svg.matchAll(/>([^<>]+)<\/text/g)].map(([, text]) => text!.replaceAll('\u00a0', ' '));

describe('a plate', () => {
	// The six, and those whose window holds most coast and most hatches.
	const HEAVY = ['korea-1945', 'japan-korea-1910', 'manchukuo-1932-45', 'ussr-dissolution-1991'];
	const spine = readCatalogue()
		.instruments.filter((item) => item.spine)
		.map(({ id }) => id);
	it.each([...spine, ...HEAVY])('of %s is light and whole', (id) => {
		const svg = plate(id);
		expect(svg.length).toBeLessThan(150_000);
		expect(/NaN|undefined"|Infinity/.test(svg)).toBe(false);
	});

	it('takes nothing from outside and runs nothing', () => {
		const svg = plate('aigun-1858', { furniture: { title: 'Aigun', legend: true, scale: true } });
		const addresses = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*"?([^")]*)/g)].map(
			([, address]) => address,
		);
		expect(addresses.length).toBeGreaterThan(0);
		expect(addresses.filter((address) => !address!.startsWith('#'))).toEqual([]);
		expect(/<(script|style|image|foreignObject)/.test(svg)).toBe(false);
	});

	it('hatches the land that moved, and explains only what it shows', () => {
		const aigun = plate('aigun-1858', { id: 'p', furniture: { legend: true } });
		expect(aigun.includes('fill="url(#p-change)"')).toBe(true);
		expect(wordsOf(aigun)).toContain('In joint possession');
		const october = plate('october-1917', { id: 'p', furniture: { legend: true } });
		expect(october.includes('p-change')).toBe(false);
		expect(wordsOf(october)).not.toContain('In joint possession');
	});

	it.each([
		['en', 'QING EMPIRE', /^\d+ km$/],
		['zh-Hans', '清', /^\d+公里$/],
		['ru', 'ИМПЕРИЯ ЦИН', /^\d+ км$/],
	] as const)('speaks %s', (lang, qing, scale) => {
		const words = wordsOf(plate('aigun-1858', { lang, furniture: { title: 'T', scale: true } }));
		expect(words.some((word) => word.startsWith(qing))).toBe(true);
		expect(words).toContain('T');
		expect(words.some((word) => scale.test(word))).toBe(true);
	});

	it('rings land too small to be seen', () => {
		expect(/<circle[^>]* r="8"/.test(plate('east-1991'))).toBe(true);
	});
});
