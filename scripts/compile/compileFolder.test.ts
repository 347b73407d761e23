import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withTexts } from '../../src/lib/atlas/texts.ts';
import { blankBorder, blankInstrument, blankNames, blankSegment } from '../../tests/blankRecord.ts';
import { compileFolder } from './compileFolder.ts';

// A record whose every text is `x`. JSON is YAML too.
let folder: string;
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));

/** A value with every text in it in some languages alone. */
function inLanguages(value: unknown, languages: readonly string[]): unknown {
	if (Array.isArray(value)) return value.map((item) => inLanguages(item, languages));
	if (typeof value !== 'object' || value === null) return value;
	const isText = 'en' in value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !isText || languages.includes(key))
			.map(([key, item]) => [key, inLanguages(item, languages)]),
	);
}

const OTHERS = ['zh-Hans', 'ru'];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'record-'));
	mkdirSync(join(folder, 'instruments'));
	mkdirSync(join(folder, 'natural'));
	writeIn(['en']);
});

/** Writes the record in some languages. */
function writeIn(languages: string[]): void {
	const names = languages.includes('zh-Hans') ? [...languages, 'zh-Hant'] : languages;
	const write = (name: string, value: unknown) =>
		writeFileSync(join(folder, name), JSON.stringify(inLanguages(value, names)));
	write('atlas.yaml', { ...(inLanguages(blankBorder, languages) as object), languages });
	for (const name of [
		'about',
		'context',
		'events',
		'places',
		'readings',
		'routes',
		'searched',
		'subjects',
		'tour',
	])
		write(`${name}.yaml`, []);
	write('names.yaml', { spellings: [], others: [] });
	write('sources.yaml', [{ id: 'book', title: 'x', kind: 'study', status: 'found' }]);
	write('polities.yaml', [
		{ id: 'khan', names: blankNames('x'), side: 'other', span: 'x', sources: ['book'] },
	]);
	write('successions.yaml', []);
	write('instruments/pact.yaml', {
		...blankInstrument('pact', { short: 'x', summary: 'x', movedNoLand: 'x' }),
		clauses: [{ id: 'one', article: 'x', text: 'x', sources: ['book'], certainty: 'found' }],
		segments: [
			blankSegment('meridian', {
				from: 'x',
				to: 'x',
				follows: 'x',
				path: [
					{
						straight: [
							[100, 34],
							[100, 63],
						],
					},
				],
			}),
		],
	});
	write('instruments/other.yaml', blankInstrument('other', { short: 'x', summary: 'x', movedNoLand: 'x' }));
	const tenures = [{ from: '1640-01-01', polity: 'khan', by: 'pact', sources: ['book'] }];
	write('parcels.yaml', {
		water: [],
		parcels: [
			{ id: 'west', name: 'x', at: [[80, 50]], tenures },
			{ id: 'east', name: 'x', at: [[120, 50]], tenures },
		],
	});
	write('natural/rivers.geojson', {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { id: 'amur', name: 'Amur' },
				geometry: {
					type: 'LineString',
					coordinates: [
						[120, 50],
						[130, 50],
					],
				},
			},
		],
	});
}
afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('a folder gives the files that the page reads and a layer for each instrument that drew a line', () => {
	const said: string[] = [];
	const { data, frontiers, catalogue, history, topology } = compileFolder(folder, (text) => said.push(text));
	expect([...data.keys()]).toEqual([
		'catalogue.json',
		'history.json',
		'about.json',
		'texts.en.json',
		'atlas.topo.json',
		'nature.topo.json',
		'health.json',
		'record.schema.json',
		'search.json',
	]);
	expect([...frontiers.keys()]).toEqual(['pact.geojson']);
	expect(said).toEqual(
		expect.arrayContaining(['2 instruments, 2 parcels, 1 sources', '1 lines traced']) as unknown,
	);

	const read = (file: string) => JSON.parse(data.get(file)!);
	const texts = read('texts.en.json');
	expect(texts.version).toBe(catalogue.version);
	// One of the polity, three of each instrument, two of the clause, three of the segment, one of each parcel.
	expect(texts.catalogue).toEqual(Array(1 + 2 * 3 + 2 + 3 + 2).fill('x'));
	expect(texts.history).toEqual([]);
	const whole = withTexts('catalogue', read('catalogue.json'), texts);
	expect(whole).toEqual(JSON.parse(JSON.stringify(catalogue)));
	expect(read('history.json')).toEqual({ version: catalogue.version, ...history });
	// A line for each parcel, so that changes can be read.
	expect(data.get('catalogue.json')).toMatch(/\n\{"id":"west",.*\},\n\{"id":"east",.*\}\n/);
	// One line, to be short.
	expect(data.get('atlas.topo.json')).toBe(`${JSON.stringify(topology)}\n`);
	const nature = data.get('nature.topo.json')!;
	expect(nature.indexOf('\n')).toBe(nature.length - 1);
	expect(nature).toContain('"name":"Amur"');
	expect(JSON.parse(frontiers.get('pact.geojson')!)).toMatchObject({ features: [{ id: 'pact/meridian' }] });
});

it('in several languages gives the texts in each', () => {
	writeIn(['en', ...OTHERS]);
	mkdirSync(join(folder, 'translations'));
	write('translations/all.yaml', [{ en: 'x', 'zh-Hans': '某', ru: 'икс' }]);
	write('waters.yaml', [{ en: 'Amur', 'zh-Hans': '黑龙江', ru: 'Амур' }]);
	const { data } = compileFolder(folder);
	expect([...data.keys()]).toEqual([
		'catalogue.json',
		'history.json',
		'about.json',
		'texts.en.json',
		'texts.zh-Hans.json',
		'texts.ru.json',
		'atlas.topo.json',
		'nature.topo.json',
		'health.json',
		'record.schema.json',
		'search.json',
	]);
	const read = (file: string) => JSON.parse(data.get(file)!);
	const inRussian = withTexts('catalogue', read('catalogue.json'), read('texts.ru.json'));
	expect(inRussian.parcels.map(({ name }) => name)).toEqual(['икс', 'икс']);
	expect(new Set(read('texts.zh-Hans.json').catalogue)).toEqual(new Set(['某']));
	expect(data.get('nature.topo.json')).toContain('"zh-Hans":"黑龙江"');
});

it('stops at a translation or a name of water that nothing uses', () => {
	writeIn(['en', ...OTHERS]);
	mkdirSync(join(folder, 'translations'));
	const stray = { en: 'Stray', 'zh-Hans': '某', ru: 'икс' };
	const [text, water] = [
		{ en: 'x', 'zh-Hans': '某', ru: 'икс' },
		{ en: 'Amur', 'zh-Hans': '黑龙江', ru: 'Амур' },
	];
	write('waters.yaml', [water]);
	write('translations/all.yaml', [text, stray]);
	expect(() => compileFolder(folder)).toThrow('the record no longer has this English text');
	write('translations/all.yaml', [text]);
	write('waters.yaml', [water, stray]);
	expect(() => compileFolder(folder)).toThrow('the record no longer has this English text');
});

it('in English alone takes no other language, and no translations', () => {
	const both = { en: 'x', ru: 'икс' };
	write('about.yaml', [{ id: 'one', heading: both, paragraphs: [both] }]);
	expect(() => compileFolder(folder)).toThrow('about.yaml: line 1, 0.heading.ru');
	write('about.yaml', []);
	write('waters.yaml', [both]);
	expect(() => compileFolder(folder)).toThrow('the record is in en alone');
});

it('in two languages asks for no third', () => {
	writeIn(['en', 'ru']);
	mkdirSync(join(folder, 'translations'));
	write('translations/all.yaml', [{ en: 'x', ru: 'икс' }]);
	write('waters.yaml', [{ en: 'Amur', ru: 'Амур' }]);
	const { data } = compileFolder(folder);
	expect([...data.keys()].filter((name) => name.startsWith('texts'))).toEqual([
		'texts.en.json',
		'texts.ru.json',
	]);
	// What the schemas list are the languages that there can be.
	data.delete('record.schema.json');
	for (const text of data.values()) expect(text).not.toContain('zh-Han');
});

it('stops at a reference to nothing, and at a step of the tour that leads nowhere', () => {
	const text = { en: 'x' };
	write('tour.yaml', [{ id: 'one', link: '?land=atlantis', title: text, text, instruments: ['pact'] }]);
	expect(() => compileFolder(folder)).toThrow('the explorer does not take the link');
	write('tour.yaml', []);
	write('sources.yaml', [{ id: 'other', title: 'x', kind: 'study', status: 'found' }]);
	expect(() => compileFolder(folder)).toThrow('book');
});
