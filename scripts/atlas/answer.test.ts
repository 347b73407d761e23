import { expect, test } from 'vitest';
import { catalogue, topology } from '../../tests/atlas/index.ts';
import { atlasOf } from '../../src/lib/data/atlas.ts';
import { answer } from './answer.ts';
import type { Asked } from './question.ts';

const atlas = atlasOf(catalogue, topology);

test('a history as a table has names, days and acts', () => {
	const text = answer(atlas, { command: 'history', lon: 107.7, lat: 46.2 }, 'table', 'en');
	const [header, rule, ...rows] = text.trimEnd().split('\n');
	expect(header).toMatch(/^from +until +holder +by$/);
	expect(rule).toMatch(/^[─ ]+$/);
	expect(rows.map((row) => row.slice(0, 10))).toEqual([
		'1640-01-01',
		'1860-12-31',
		'1917-11-07',
		'1945-08-14',
	]);
	expect(rows.at(-1)).not.toContain('9999');
});

const ASKED: Asked[] = [
	{ command: 'history', lon: 107.7, lat: 46.2 },
	{ command: 'snapshot', day: '1910' },
	{ command: 'transfers', from: '1860', to: '1900' },
	{ command: 'frontier', day: '1910' },
];

test.each(ASKED)('$command: GeoJSON is the atlas’s own, CSV has a row for each feature', (asked) => {
	const layer = JSON.parse(answer(atlas, asked, 'geojson', 'en'));
	expect(layer.type).toBe('FeatureCollection');
	expect(layer.about.version).toBe(`0.0.0-unreleased+${catalogue.version}`);
	const rows = answer(atlas, asked, 'csv', 'en').trimEnd().split('\r\n');
	expect(rows).toHaveLength(layer.features.length + 1);
	const table = answer(atlas, asked, 'table', 'en').trimEnd().split('\n');
	expect(table.length).toBeGreaterThan(2);
});

test.each(ASKED)('$command: a table’s columns stand below one another in every language', (asked) => {
	for (const lang of ['ru', 'zh-Hans'] as const)
		expect(answer(atlas, asked, 'table', lang)).toMatch(/^.+\n[─ ]+\n/);
});

test('where there is nothing, a sentence says so; of no day the reason', () => {
	expect(answer(atlas, { command: 'history', lon: 0, lat: 0 }, 'table', 'en')).toContain('no land');
	expect(answer(atlas, { command: 'history', lon: 0, lat: 0 }, 'csv', 'en')).toBe('');
	expect(() => answer(atlas, { command: 'snapshot', day: 'now' }, 'table', 'en')).toThrow(RangeError);
});
