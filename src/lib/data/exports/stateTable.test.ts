import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../atlas/model';
import { inReading } from '../../atlas/reading';
import { catalogue, topology } from '../sample';
import { stateCsv, stateFileName, stateLayer, type ShownState } from './stateTable';
import type { AtlasTopology } from '../topology';

const at = (year: number, from: number | null = null): ShownState => ({ year, from, reading: 'neutral' });

describe('a year', () => {
	test('is all land by who held it', () => {
		const layer = stateLayer(catalogue, topology, at(1858));
		expect(layer.about).toEqual({
			year: 1858,
			from: null,
			reading: 'neutral',
			version: 'sample',
			licence: 'ODbL 1.0',
			credit: '© OpenStreetMap contributors',
		});
		expect(layer.features.map(({ properties }) => properties)).toEqual([
			expect.objectContaining({ year: 1858, polity: 'empire', areaKm2: 2000, parcels: ['a', 'b'] }),
			expect.objectContaining({ year: 1858, polity: 'qing', areaKm2: 1000, parcels: ['c'] }),
		]);
	});

	test('means its end', () => {
		expect(stateLayer(catalogue, topology, at(1857)).features).toHaveLength(1);
	});

	test('is a table of the same rows', () => {
		expect(stateCsv(stateLayer(catalogue, topology, at(1858)))).toBe(
			'year,polity,side,controller,controllerSide,status,areaKm2,areaTurfKm2,parcels\r\n' +
				'1858,empire,russia,empire,russia,sovereign,2000,1992,a; b\r\n' +
				'1858,qing,china,qing,china,sovereign,1000,996,c\r\n',
		);
	});
});

describe('a comparison', () => {
	test('is the land held otherwise, with both holdings', () => {
		const { features } = stateLayer(catalogue, topology, at(1860, 1689));
		expect(features).toHaveLength(1);
		expect(features[0]).toMatchObject({
			properties: {
				fromYear: 1689,
				from: 'qing',
				toYear: 1860,
				to: 'empire',
				kind: 'side',
				areaKm2: 2000,
				instruments: ['aigun-1858'],
			},
			geometry: { type: 'Polygon' },
		});
	});

	test('goes from the earlier year to the later one, whichever is the other', () => {
		const { features } = stateLayer(catalogue, topology, at(1689, 1860));
		expect(features).toEqual(stateLayer(catalogue, topology, at(1860, 1689)).features);
	});

	test('of years alike is empty, and its table a header', () => {
		const layer = stateLayer(catalogue, topology, at(1857, 1689));
		expect(layer.features).toEqual([]);
		expect(stateCsv(layer)).toMatch(/^fromYear,from,[^\r]*,areaKm2,areaTurfKm2,instruments,parcels\r\n$/);
	});
});

test('file names tell the year, the comparison and a reading', () => {
	expect(stateFileName('shifting-frontier', at(1858), 'geojson')).toBe('shifting-frontier-1858.geojson');
	expect(stateFileName('shifting-frontier', at(1858, 1689), 'csv')).toBe('shifting-frontier-1689-1858.csv');
	expect(stateFileName('shifting-frontier', at(1689, 1858), 'csv')).toBe('shifting-frontier-1689-1858.csv');
	expect(stateFileName('shifting-frontier', { ...at(1858), reading: 'chinese' }, 'png')).toBe(
		'shifting-frontier-1858-chinese.png',
	);
});

test('in the whole record, what changed is the difference of the two states', () => {
	const read = (file: string): unknown => JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
	const record = read('catalogue.json') as Catalogue;
	const shapes = read('atlas.topo.json') as AtlasTopology;
	const year = fc.integer({ min: 1640, max: 2026 });
	const reading = fc.constantFrom('neutral' as const, 'chinese' as const, 'russian' as const);
	fc.assert(
		fc.property(year, year, reading, (from, to, reading) => {
			const told = inReading(record, reading);
			const landOf = (side: string, year: number): number =>
				stateLayer(told, shapes, { year, from: null, reading })
					.features.filter(({ properties }) => 'side' in properties && properties.side === side)
					.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
			const { features } = stateLayer(told, shapes, { year: to, from, reading });
			for (const side of ['china', 'russia']) {
				const gained = features.reduce((sum, { properties }) => {
					if (!('toSide' in properties)) return sum;
					const { toSide, fromSide, areaKm2 } = properties;
					return sum + (toSide === side ? areaKm2 : 0) - (fromSide === side ? areaKm2 : 0);
				}, 0);
				expect(gained).toBeCloseTo(landOf(side, Math.max(from, to)) - landOf(side, Math.min(from, to)), 2);
			}
		}),
		{ numRuns: 10 },
	);
});
