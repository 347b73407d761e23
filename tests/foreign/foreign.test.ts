import { furnished } from '../../src/lib/map/svg/furnished';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BORDER_WORDS } from '../../eslint.border.js';
import { compileFolder } from '../../scripts/compile/compileFolder.ts';
import { RecordProblem } from '../../scripts/record/problem.ts';
import { decodeLink } from '../../src/lib/atlas/address/decode';
import { encodeLink } from '../../src/lib/atlas/address/encode';
import { linkForm } from '../../src/lib/atlas/address/link';
import { passedBetween } from '../../src/lib/atlas/between';
import { ledgerAt, ledgerSteps } from '../../src/lib/atlas/ledger';
import { inReading } from '../../src/lib/atlas/reading';
import { withTexts } from '../../src/lib/atlas/texts';
import { decodeAtlas } from '../../src/lib/data/decode';
import { decodeNature } from '../../src/lib/data/loadNature';
import { snapshotFeatures } from '../../src/lib/data/exports/snapshotFeatures';
import { stateFileName } from '../../src/lib/data/exports/stateTable';
import { mapWords } from '../../src/lib/i18n/mapWords';
import { comparisonSentence, ledgerSentence } from '../../src/lib/i18n/sentence';
import { titleOfState } from '../../src/lib/i18n/titleOfState';
import { cssVariables } from '../../src/lib/map/scene/cssVariables';
import { openingFor } from '../../src/lib/map/scene/frame';
import { palettesOf } from '../../src/lib/map/scene/palette';
import SvgMap from '../../src/lib/map/svg/SvgMap.svelte';
import { ExplorerState } from '../../src/lib/state/explorer.svelte';
import LedgerTable from '../../src/lib/ui/land/LedgerTable.svelte';
import Legend from '../../src/lib/ui/land/Legend.svelte';
import ReadingSwitch from '../../src/lib/ui/land/ReadingSwitch.svelte';

/*
 * A border that nobody ever drew, 1500 to 1800:
 *
 *    -4,45 ┌──────────────────────┐ 2,45
 *          │        north         │
 *          │    (uplands always)  │
 *   -4,42.5├~~.__.~~~~.__.~~~~~~~~┤ 2,42.8    ~ river-1550/river
 *          │ west      ●  east    │           ● where cession-1712/straight meets it
 *          │ (lowlands) | (uplands│
 *          │            |  1712)  │
 *    -4,40 └────────────●─────────┘ 2,40
 */
const folder = fileURLToPath(new URL('./record', import.meta.url));
const compiled = compileFolder(folder);
const read = (name: string) => JSON.parse(compiled.data.get(name)!);
const catalogue = withTexts('catalogue', read('catalogue.json'), read('texts.en.json'));
const { border } = catalogue;
const features = decodeAtlas(read('atlas.topo.json'));
const nature = decodeNature(read('nature.topo.json'));
const east = catalogue.parcels.find(({ id }) => id === 'east')!;
const context = { ...catalogue, ...linkForm(border) };
const decode = (search: string) => decodeLink(search, context);

describe('a foreign record compiles', () => {
	test('and carries its border', () => {
		expect(border.sides.map(({ id, tongue }) => [id, tongue])).toEqual([
			['upland', 'en'],
			['lowland', 'ru'],
		]);
		expect(border.readings.map(({ id }) => id)).toEqual(['neutral', 'lowlanders']);
		expect(border.frame).toEqual([-10, 36, 6, 48]);
		expect(catalogue.instruments.filter(({ spine }) => spine).map(({ id }) => id)).toEqual(['river-1550']);
	});

	test('to three parcels and one transfer, and to another in the one account', () => {
		expect(catalogue.parcels.map(({ id, tenures }) => [id, tenures.map(({ polity }) => polity)])).toEqual([
			['north', ['duchy']],
			['west', ['league', 'kingdom']],
			['east', ['league', 'kingdom', 'duchy']],
		]);
		expect(catalogue.transfers.map(({ id, parcels }) => [id, parcels])).toEqual([
			['cession-1712/south-east', ['east']],
		]);
		const told = inReading(catalogue, 'lowlanders');
		expect(told.transfers.map(({ kind, to }) => [kind, to.status, to.controller])).toEqual([
			['control', 'occupied', 'duchy'],
		]);
		expect(catalogue.instruments.find(({ id }) => id === 'cession-1712')!.readings).toEqual([
			{
				topic: 'Whose east',
				accounts: { lowlanders: 'It was never given up.' },
				sources: ['drawing'],
			},
		]);
		expect(compiled.history.readings[0]!.accounts.lowlanders!.text.en).toBe('It was only held.');
	});

	test('nothing of it names the atlas’s own border', () => {
		for (const [name, text] of compiled.data) expect(text.match(BORDER_WORDS)?.[0], name).toBeUndefined();
	});
});

describe('its ledger and its sentences', () => {
	test('what the uplands gained the lowlands lost', () => {
		const steps = ledgerSteps(catalogue);
		expect(steps.map(({ year, instrument }) => [year, instrument])).toEqual([[1712, 'cession-1712']]);
		expect(ledgerAt(steps, 1711, border).net).toEqual({ upland: 0, lowland: 0 });
		const { net } = ledgerAt(steps, 1712, border);
		expect(net.upland).toBeCloseTo(east.areaKm2, 3);
		expect(net.lowland).toBeCloseTo(-east.areaKm2, 3);
		const said = ledgerSentence(
			{ net: { upland: 43_056, lowland: -43_056 }, control: { upland: 43_056, lowland: -50_000 } },
			1712,
			border,
			'en',
		);
		expect(said.replaceAll('\u00a0', ' ')).toBe(
			'At the end of 1712, against 1500: the uplands +43,100 km², the lowlands −43,100 km² (−50,000 km² under its control).',
		);
	});

	test('a comparison names the sides', () => {
		const said = comparisonSentence(
			passedBetween(catalogue, { early: 1600, late: 1750 }, catalogue.rims),
			border,
			'en',
		);
		expect(said).toMatch(/^Between 1600 and 1750, .+ passed from the lowlands to the uplands\.$/);
	});

	test('a title and a file name the account', () => {
		const state = { instrument: null, year: 1712, from: null, reading: 'lowlanders', border };
		expect(titleOfState({ ...state, lang: 'en' })).toBe('1712 · Lowlanders’ accounts');
		expect(stateFileName(border.id, state, 'csv')).toBe('island-line-1712-lowlanders.csv');
	});
});

describe('its addresses', () => {
	test.each([
		['', 1550, []],
		['?year=1712', 1712, []],
		['?year=1400', 1500, ['yearOutOfRange']],
		['?year=1858', 1800, ['yearOutOfRange']],
		['?reading=lowlanders', 1550, []],
		['?reading=uplanders', 1550, ['unknownWord']],
		['?lang=ru', 1550, []],
		['?lang=zh-Hans', 1550, ['unknownWord']],
		['?map=5.00/42.00/-1.00', 1550, []],
		['?map=5.00/52.00/128.00', 1550, ['mapOutOfRange']],
	])('%s opens in %i', (search, year, keys) => {
		const { state, notices } = decode(search);
		expect(state.year).toBe(year);
		expect(notices.map(({ key }) => key)).toEqual(keys);
		if (keys.length === 0) expect(encodeLink(state, context)).toBe(search);
	});

	test('the page’s state follows one', () => {
		const explorer = new ExplorerState(catalogue, '?year=1712&treaty=cession-1712&reading=lowlanders');
		expect([explorer.range, explorer.year]).toEqual([{ first: 1500, last: 1800 }, 1712]);
		expect(explorer.holdings.get(east.index)).toMatchObject({ polity: 'kingdom', controller: 'duchy' });
		explorer.destroy();
	});
});

describe('it opens', () => {
	const plate = (year: number, reading = 'neutral') =>
		render(SvgMap, {
			props: {
				catalogue: inReading(catalogue, reading),
				...{ features, nature, instrument: null, year, lang: 'en' as const },
				...{ width: 800, height: 700, label: 'The island' },
				...{ palette: palettesOf(border).light, words: mapWords(border, 'en') },
				furniture: furnished({
					...{ title: border.title.en, legend: true, credits: [border.credits.brief] },
				}),
			},
		}).body;

	test('as a map in its own colours and words', () => {
		const svg = plate(1750);
		for (const text of ['The Island Line', 'The uplands: one duchy', 'Drawn by hand', 'DUCHY', 'KINGDOM'])
			expect(svg).toContain(text);
		expect(svg).toContain('#9fc79a');
		expect(svg).toContain('#d9a0b4');
		expect(svg).not.toMatch(BORDER_WORDS);
		// In the account the east is the lowlands' own land, with the uplands' hatch over it.
		expect(svg).not.toContain('occupied-side-1');
		expect(plate(1750, 'lowlanders')).toContain('occupied-side-1');
	});

	test('with the whole island in sight, in a wide window and an upright one', () => {
		expect(openingFor(border, { width: 900, height: 600 })).toEqual([-6, 38, 4, 47]);
		expect(openingFor(border, { width: 400, height: 800 })).toEqual([-5, 39, 3, 46]);
		expect(catalogue.parcels.every(({ bbox: [west] }) => west >= -4)).toBe(true);
	});

	test('with its legend, ledger and accounts', () => {
		const common = { border, lang: 'en' as const };
		const legend = render(Legend, {
			props: { ...common, statuses: new Set(['occupied'] as const), changed: false },
		});
		const ledger = render(LedgerTable, {
			props: {
				...common,
				...{ steps: ledgerSteps(catalogue), instruments: catalogue.instruments, year: 1800 },
				ontreaty: () => {},
			},
		});
		const accounts = render(ReadingSwitch, {
			props: {
				...common,
				...{ reading: 'neutral', topics: compiled.history.readings, different: [], year: 1712 },
				...{ sources: new Map(), onreading: () => {}, ontopic: () => {} },
			},
		});
		expect(legend.body).toContain('The lowlands: a league, then a kingdom');
		expect(ledger.body).toContain('Land gained less land lost since 1500, side by side.');
		for (const head of ['The uplands', 'The lowlands']) expect(ledger.body).toContain(`${head}</th>`);
		for (const said of ['Lowlanders’ accounts', 'It was only held.']) expect(accounts.body).toContain(said);
		for (const { body } of [legend, ledger, accounts]) expect(body).not.toMatch(BORDER_WORDS);
		expect(cssVariables(border)).toContain('--side-1:#9fc79a;--side-2:#d9a0b4;');
	});

	test('and its exports bear its sides', () => {
		const { features: rows } = snapshotFeatures(catalogue, read('atlas.topo.json'), '1712-06-30');
		expect(rows.map(({ properties: { polity, side } }) => [polity, side]).sort()).toEqual([
			['duchy', 'upland'],
			['kingdom', 'lowland'],
		]);
	});
});

describe('a border that does not hold together stops the compile', () => {
	let copy: string;
	beforeEach(() => {
		copy = mkdtempSync(join(tmpdir(), 'foreign-'));
		cpSync(folder, copy, { recursive: true });
	});
	afterEach(() => rmSync(copy, { recursive: true, force: true }));

	test.each([
		['one side twice', 'id: lowland', 'id: upland', 'sides', /both are called 'upland'/],
		['a side called other', 'id: upland', 'id: other', 'sides', /neither side/],
		['no neutral account', 'id: neutral', 'id: ours', 'readings', /not the neutral one/],
		['an account of nobody', '    side: lowland', '    side: sea', 'reading lowlanders', /'sea' is not one/],
		['an account called topic', 'id: lowlanders', 'id: topic', 'reading topic', /means something else/],
		['a colour by name', "'#9fc79a'", 'green', 'line 10, sides.0.colours.light.fill', /#rrggbb/],
		['a box turned round', '[-10, 36, 6, 48]', '[6, 36, -10, 48]', 'line 31, frame', /west, south, east/],
		['an opening outside', '[-6, 38, 4, 47]', '[-60, 38, 4, 47]', 'opening, wide', /outside the frame/],
		['a default year too early', 'defaultYear: 1550', 'defaultYear: 1400', 'defaultYear', /outside the/],
		['a default year too late', 'defaultYear: 1550', 'defaultYear: 1900', 'defaultYear', /outside the/],
		['a span that ends first', 'lastYear: 1800', 'lastYear: 1499', 'lastYear', /only begins on 1500/],
		['a spine that is not there', '[river-1550]', '[river-1551]', 'spine', /unknown instrument id/],
		['English not first', 'languages: [en, ru]', 'languages: [ru, en]', 'languages', /the first is not en/],
		['no room for the old day', "'{day} by", "'by", 'oldStyle, en', /no \{day\}/],
		[
			'a reign without room for the day',
			'credits:',
			"reigns: { tongue: ru, words: { en: '{day}', ru: день }, eras: [{ name: A, from: 1500-01-01, years: solar }] }\ncredits:",
			'reigns, ru',
			/does not stand in it once/,
		],
		[
			'reigns out of order',
			'credits:',
			"reigns: { tongue: ru, words: { en: '{day}', ru: '{day}' }, eras: [{ name: A, from: 1600-01-01, years: solar }, { name: B, from: 1500-01-01, years: solar }] }\ncredits:",
			'reigns, B',
			/begins before the one above/,
		],
		['an unknown key', 'id: island-line', 'id: island-line\ncapital: none', 'line 3, capital', /capital/],
	])('%s', (_, from, to, where, reason) => {
		const file = join(copy, 'atlas.yaml');
		const text = readFileSync(file, 'utf8');
		expect(text).toContain(from);
		writeFileSync(file, text.replace(from, to));
		let problem: unknown;
		try {
			compileFolder(copy);
		} catch (error) {
			problem = error;
		}
		expect(problem).toBeInstanceOf(RecordProblem);
		expect(problem).toMatchObject({ file, where });
		expect((problem as RecordProblem).reason).toMatch(reason);
		expect((problem as RecordProblem).mend).not.toBe('');
	});
});
