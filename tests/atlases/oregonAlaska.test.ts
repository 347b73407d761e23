import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { expect, describe, test } from 'vitest';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';
import { decodeLink } from '../../src/lib/atlas/address/decode';
import { linkForm } from '../../src/lib/atlas/address/link';
import { nameLanguages } from '../../src/lib/atlas/border';
import { inReading } from '../../src/lib/atlas/reading';
import { tenureAt } from '../../src/lib/atlas/snapshot';
import { withTexts } from '../../src/lib/atlas/texts';
import { ACTIVITIES } from '../../src/lib/atlas/vocabulary';
import { atlasOf } from '../../src/lib/data/atlas';
import { decodeAtlas } from '../../src/lib/data/decode';
import { layerFeatures, layersOf } from '../../src/lib/data/exports/layers';
import type { WholeRecord } from '../../src/lib/data/exports/layers/record';
import { decodeNature } from '../../src/lib/data/loadNature';
import { mapWords } from '../../src/lib/i18n/mapWords';
import { palettesOf } from '../../src/lib/map/scene/palette';
import { furnished } from '../../src/lib/map/svg/furnished';
import SvgMap from '../../src/lib/map/svg/SvgMap.svelte';
import { ExplorerState } from '../../src/lib/state/explorer.svelte';
import HistoryPanel from '../../src/lib/ui/land/HistoryPanel.svelte';
import Modes from '../../src/lib/ui/learn/Modes.svelte';
import LanguageSwitch from '../../src/lib/ui/parts/LanguageSwitch.svelte';
import ClaimTable from '../../src/lib/ui/treaty/ClaimTable.svelte';

/* Another border, of treaties that were signed: the north-west coast of America, 1818 to 1903, in English alone. */
const folder = fileURLToPath(new URL('./oregon-alaska', import.meta.url));
const compiled = compileFolder(folder);
const read = (name: string) => JSON.parse(compiled.data.get(name)!);
const texts = read('texts.en.json');
const catalogue = withTexts('catalogue', read('catalogue.json'), texts);
const history = withTexts('history', read('history.json'), texts);
const topology = read('atlas.topo.json');
const { border } = catalogue;
const act = (id: string) => catalogue.instruments.find((one) => one.id === id)!;

describe('Oregon and Alaska compile', () => {
	test('in English alone, with no text in another language', () => {
		expect(border.languages).toEqual(['en']);
		expect(nameLanguages(border.languages, ['en'])).toEqual(['en']);
		expect([...compiled.data.keys()].filter((name) => name.startsWith('texts'))).toEqual(['texts.en.json']);
		for (const [name, text] of compiled.data)
			expect(text.match(/\p{Script=Han}|\p{Script=Cyrillic}/u), name).toBeNull();
	});

	test('to the lines that are kept beside the record', () => {
		const kept = join(folder, 'frontiers');
		expect(readdirSync(kept).sort()).toEqual([...compiled.frontiers.keys()].sort());
		for (const [name, text] of compiled.frontiers) expect(readFileSync(join(kept, name), 'utf8')).toBe(text);
	});

	test.each([
		['convention-1818/forty-nine', 1, 49],
		['oregon-1846/forty-nine', 1, 49],
		['adams-onis-1819/forty-two', 1, 42],
		['convention-1824/fifty-four-forty', 1, 54 + 40 / 60],
		['convention-1825/meridian', 0, -141],
	])('%s is exact', (id, axis, degrees) => {
		const [instrument] = id.split('/');
		const { features } = JSON.parse(compiled.frontiers.get(`${instrument}.geojson`)!);
		const { geometry } = features.find((one: { id: string }) => one.id === id);
		for (const position of geometry.coordinates) expect(position[axis]).toBeCloseTo(degrees, 4);
	});

	test('with a certainty, ± km and sources for each line, and doubt where a statement is from memory', () => {
		const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
		expect(catalogue.segments.length).toBeGreaterThan(8);
		for (const { id, km, certainty, sources: ids, evidence } of catalogue.segments) {
			expect(km, id).toBeGreaterThan(0);
			expect(certainty, id).toBeTruthy();
			expect(
				ids.every((one) => sources.has(one)),
				id,
			).toBe(true);
			if (evidence === 'found')
				expect(
					ids.some((one) => sources.get(one)!.status === 'found'),
					id,
				).toBe(true);
		}
		for (const { clauses } of catalogue.instruments)
			for (const clause of clauses)
				if (clause.sources.every((one) => one === 'own-knowledge')) expect(clause.certainty).toBe('own');
	});
});

describe('who held what', () => {
	const placeAt = (id: string) => {
		const { parcel } = catalogue.places.find((place) => place.id === id)!;
		return (day: string, of = catalogue) =>
			tenureAt(
				of.parcels.find((one) => one.id === parcel)!,
				day,
			) ?? { polity: 'nothing' };
	};
	// By the days of the acts, as any book has them.
	test.each([
		['victoria', '1818-06-01', 'none'],
		['victoria', '1830-01-01', 'joint'],
		['victoria', '1846-06-14', 'joint'],
		['victoria', '1846-06-15', 'britain'],
		['victoria', '1903-12-31', 'britain'],
		['fort-vancouver', '1846-06-14', 'joint'],
		['fort-vancouver', '1846-06-15', 'united-states'],
		['san-francisco', '1821-09-26', 'spain'],
		['san-francisco', '1821-09-27', 'mexico'],
		['san-francisco', '1848-07-03', 'mexico'],
		['san-francisco', '1848-07-04', 'united-states'],
		['sitka', '1820-01-01', 'russia'],
		['sitka', '1867-06-19', 'russia'],
		['sitka', '1867-06-20', 'united-states'],
		['san-juan-island', '1850-01-01', 'none'],
		['san-juan-island', '1865-01-01', 'joint'],
		['san-juan-island', '1872-10-20', 'joint'],
		['san-juan-island', '1872-10-21', 'united-states'],
		['dawson', '1824-01-01', 'none'],
		['dawson', '1825-02-28', 'britain'],
		['skagway', '1900-01-01', 'united-states'],
	])('%s on %s: %s', (id, day, polity) => expect(placeAt(id)(day).polity).toBe(polity));

	test('in Canada’s case the head of Lynn Canal was British in others’ hands until 1903', () => {
		const canadian = inReading(catalogue, 'canadian');
		const skagway = placeAt('skagway');
		expect(skagway('1900-01-01', canadian)).toMatchObject({
			...{ polity: 'britain', controller: 'united-states', status: 'occupied' },
		});
		expect(skagway('1903-10-20', canadian)).toMatchObject({ polity: 'united-states', status: 'sovereign' });
	});

	test('a point tells its holders through the published module too', () => {
		const held = atlasOf(catalogue, topology).history(-130.3, 54.87).features;
		expect(held.map(({ properties: { polity, from } }) => [polity, from])).toEqual([
			['none', '1818-01-01'],
			['britain', '1903-10-20'],
		]);
	});
});

describe('what the treaties moved', () => {
	test.each([
		['oregon-1846/south', 'joint', 'united-states', '1846-06-15'],
		['oregon-1846/north', 'joint', 'britain', '1846-06-15'],
		['convention-1825/interior', 'none', 'britain', '1825-02-28'],
		['alaska-1867/alaska', 'russia', 'united-states', '1867-06-20'],
		['award-1872/islands', 'joint', 'united-states', '1872-10-21'],
		['award-1903/islands', 'none', 'britain', '1903-10-20'],
	])('%s: from %s to %s on %s', (id, from, to, on) => {
		const { day, ...moved } = catalogue.transfers.find((one) => one.id === id)!;
		expect([moved.from.polity, moved.to.polity, day]).toEqual([from, to, on]);
	});

	/*
	 * Beside figures that others have published. The lines were drawn from the treaties and from Natural Earth and not
	 * to meet them; how far apart they are is said, and what the difference comes from stands in each claim.
	 */
	test.each([
		// Square miles, as the Census has them, in km².
		['oregon-1846', 'census', 283_439 * 2.589988, 0.03],
		['alaska-1867', 'census', 591_004 * 2.589988, 0.03],
		// Only the three largest islands are drawn.
		['award-1872', 'county', 451, 0.25],
	])('%s, %s: %f km² published', (id, claim, published, most) => {
		const { km2, computed, why } = act(id).claims.find((one) => one.id === claim)!;
		expect(km2).toBeCloseTo(published, 0);
		const difference = computed!.areaKm2 / km2 - 1;
		expect(Math.abs(difference)).toBeGreaterThan(0);
		expect(Math.abs(difference)).toBeLessThan(most);
		expect(why).not.toBe('');
	});

	test('the page shows the difference', () => {
		const { body } = render(ClaimTable, {
			props: {
				...{
					claims: act('oregon-1846').claims,
					sources: new Map(catalogue.sources.map((one) => [one.id, one])),
				},
				...{ lang: 'en' as const, instrument: act('oregon-1846'), catalogue },
			} as never,
		});
		expect(body).toContain('734,104');
		expect(body).toMatch(/Difference/);
	});
});

describe('what the record has none of', () => {
	test('is no layer, and no column', () => {
		const record = { catalogues: { en: catalogue }, histories: { en: history }, topology } as WholeRecord;
		const layers = layersOf(record);
		expect(layers.map(({ name }) => name)).toEqual(['tenures', 'transfers', 'segments', 'places', 'events']);
		for (const layer of layers) {
			expect(Object.keys(layer.fields.entries).filter((name) => /_(zh|ru|hant)$/.test(name))).toEqual([]);
			expect(layerFeatures(layer, record).features.length).toBeGreaterThan(0);
		}
	});

	test('is not asked for: relief, a tour, another language', () => {
		expect([border.relief, border.tour]).toEqual([false, false]);
		const { state, notices } = decodeLink('?lang=ru&tour=anything', {
			...catalogue,
			...linkForm(border),
			tour: [],
		});
		expect([state.lang, state.tour]).toEqual(['en', null]);
		expect(notices).toHaveLength(2);
		const explorer = new ExplorerState(catalogue, '?lang=zh-Hans&year=1850');
		expect([explorer.lang, explorer.year]).toEqual(['en', 1850]);
		explorer.destroy();
	});

	test('is not offered on the page', () => {
		const common = { lang: 'en' as const };
		const none = { onlang: () => {}, onmode: () => {} };
		const languages = render(LanguageSwitch, { props: { ...common, languages: border.languages, ...none } });
		expect(languages.body).not.toContain('button');
		const offered = ACTIVITIES.filter((one) => one !== 'tour');
		const modes = render(Modes, { props: { ...common, mode: null, offered, ready: {}, ...none } });
		expect(modes.body).not.toContain('mode-tour');
		const panel = render(HistoryPanel, {
			props: {
				...common,
				...{ hasEvents: history.events.length > 0, hasRoutes: history.routes.length > 0 },
				...{ events: [], routes: [], eventKinds: [], routeKinds: [], picked: null, year: 1850 },
				...{ onevent: () => {}, oneventkinds: () => {}, onroutekinds: () => {} },
			},
		});
		expect(panel.body).toContain('Events');
		expect(panel.body).not.toContain('Caravan roads');
	});
});

test('it opens as a map in its own colours and words', () => {
	const { body } = render(SvgMap, {
		props: {
			...{ catalogue, features: decodeAtlas(topology), nature: decodeNature(read('nature.topo.json')) },
			...{
				instrument: null,
				year: 1850,
				lang: 'en' as const,
				width: 900,
				height: 700,
				label: 'Oregon and Alaska',
			},
			...{ palette: palettesOf(border).light, words: mapWords(border, 'en') },
			furniture: furnished({ title: border.title.en, legend: true, credits: [border.credits.brief] }),
		},
	});
	for (const said of ['Oregon and Alaska', 'Natural Earth', '#f0c7ae', '#a3b79a'])
		expect(body).toContain(said);
	expect(body).not.toMatch(/chin(?:a|ese)|qing|\p{Script=Han}|\p{Script=Cyrillic}/iu);
});
