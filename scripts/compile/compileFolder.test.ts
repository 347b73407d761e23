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

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'record-'));
	mkdirSync(join(folder, 'instruments'));
	mkdirSync(join(folder, 'natural'));
	write('atlas.yaml', { ...blankBorder, languages: ['en'] });
	for (const name of ['about', 'context', 'events', 'places', 'readings', 'routes', 'searched', 'tour'])
		write(`${name}.yaml`, []);
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
});
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

it('with translations gives the texts in each language too', () => {
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
	]);
	const read = (file: string) => JSON.parse(data.get(file)!);
	const inRussian = withTexts('catalogue', read('catalogue.json'), read('texts.ru.json'));
	expect(inRussian.parcels.map(({ name }) => name)).toEqual(['икс', 'икс']);
	expect(new Set(read('texts.zh-Hans.json').catalogue)).toEqual(new Set(['某']));
	expect(data.get('nature.topo.json')).toContain('"zh-Hans":"黑龙江"');
});

it('stops at a translation or a name of water that nothing uses', () => {
	mkdirSync(join(folder, 'translations'));
	const stray = { en: 'Stray', 'zh-Hans': '某', ru: 'икс' };
	write('translations/all.yaml', [{ en: 'x', 'zh-Hans': '某', ru: 'икс' }, stray]);
	expect(() => compileFolder(folder)).toThrow('the record no longer has this English text');
	rmSync(join(folder, 'translations'), { recursive: true });
	write('waters.yaml', [{ en: 'Amur', 'zh-Hans': '黑龙江', ru: 'Амур' }, stray]);
	expect(() => compileFolder(folder)).toThrow('the record no longer has this English text');
});

it('stops at a reference to nothing, and at a step of the tour that leads nowhere', () => {
	const text = { en: 'x', 'zh-Hans': 'x', ru: 'x' };
	write('tour.yaml', [{ id: 'one', link: '?land=atlantis', title: text, text, instruments: ['pact'] }]);
	expect(() => compileFolder(folder)).toThrow('the explorer does not take the link');
	write('tour.yaml', []);
	write('sources.yaml', [{ id: 'other', title: 'x', kind: 'study', status: 'found' }]);
	expect(() => compileFolder(folder)).toThrow('book');
});
