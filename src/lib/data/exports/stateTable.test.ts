import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../../../tests/atlas';
import { readCatalogue, readTopology } from '../../server/readRecord';
import { inReading } from '../../atlas/reading';
import { stateCsv, stateFileName, stateLayer, type ShownState } from './stateTable';

const at = (year: number, from: number | null = null): ShownState => ({ year, from, reading: 'neutral' });

/** The record with areas that are easily added up: a parcel's number times 100, and one less by Turf. */
const record = {
	...catalogue,
	parcels: catalogue.parcels.map((parcel) => ({
		...parcel,
		areaKm2: parcel.index * 100,
		areaTurfKm2: parcel.index * 100 - 1,
	})),
};
const layer = (state: ShownState) => stateLayer(record, topology, state);

describe('a year', () => {
	test('is all land by who held it', () => {
		const { about, features } = layer(at(1950));
		expect(about).toEqual({
			year: 1950,
			from: null,
			reading: 'neutral',
			version: catalogue.version,
			// As `tests/atlas/record/atlas.yaml` has it.
			licence: 'CC0',
			credit: 'nobody',
		});
		expect(features.map(({ properties }) => properties)).toEqual([
			// 1, 6, 8 and 9.
			expect.objectContaining({ year: 1950, polity: 'union', areaKm2: 2400, areaTurfKm2: 2396 }),
			// 2, 3, 4, 5 and 7.
			expect.objectContaining({ year: 1950, polity: 'republic', areaKm2: 2100, areaTurfKm2: 2095 }),
		]);
	});

	test('means its end, 31 December inside', () => {
		const holderOfEast = (year: number) =>
			layer(at(year)).features.find(({ properties }) => properties.parcels.includes('east'))!.properties;
		expect(holderOfEast(1859)).toMatchObject({ polity: 'kingdom' });
		expect(holderOfEast(1860)).toMatchObject({ polity: 'duchy' });
	});

	test('is a table of the same rows', () => {
		expect(stateCsv(layer(at(1950)))).toBe(
			'year,polity,side,controller,controllerSide,status,areaKm2,areaTurfKm2,parcels\r\n' +
				'1950,union,russia,union,russia,sovereign,2400,2396,north; east; hills; forest\r\n' +
				'1950,republic,china,republic,china,sovereign,2100,2095,west; enclave; harbour; cape; meadow\r\n',
		);
	});
});

describe('a comparison', () => {
	test('is the land held otherwise, with both holdings', () => {
		const { features } = layer(at(1905, 1859));
		expect(features.map(({ properties }) => properties)).toEqual([
			// 6 and 7.
			{
				fromYear: 1859,
				from: 'kingdom',
				fromSide: 'china',
				fromController: 'kingdom',
				fromControllerSide: 'china',
				fromStatus: 'sovereign',
				toYear: 1905,
				to: 'duchy',
				toSide: 'russia',
				toController: 'duchy',
				toControllerSide: 'russia',
				toStatus: 'sovereign',
				kind: 'side',
				areaKm2: 1300,
				areaTurfKm2: 1298,
				instruments: ['second-1860'],
				parcels: ['east', 'meadow'],
			},
			expect.objectContaining({ fromStatus: 'joint', areaKm2: 900, parcels: ['forest'] }),
			expect.objectContaining({ fromController: 'hillfolk', areaKm2: 800, parcels: ['hills'] }),
			expect.objectContaining({ kind: 'control', toController: 'league', parcels: ['cape'] }),
			expect.objectContaining({ kind: 'control', toControllerSide: 'russia', parcels: ['harbour'] }),
			expect.objectContaining({ kind: 'control', toStatus: 'leased', parcels: ['enclave'] }),
		]);
		expect(features[2]!.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
	});

	test('goes from the earlier year to the later one, whichever is the other', () => {
		expect(layer(at(1859, 1905)).features).toEqual(layer(at(1905, 1859)).features);
	});

	test('is a table of the same rows', () => {
		const [header, row] = stateCsv(layer(at(1860, 1859))).split('\r\n');
		expect(header).toBe(
			'fromYear,from,fromSide,fromController,fromControllerSide,fromStatus,' +
				'toYear,to,toSide,toController,toControllerSide,toStatus,kind,areaKm2,areaTurfKm2,instruments,parcels',
		);
		expect(row).toBe(
			'1859,kingdom,china,kingdom,china,sovereign,1860,duchy,russia,duchy,russia,sovereign,' +
				'side,1300,1298,second-1860,east; meadow',
		);
	});

	test('of years alike is empty, and its table a header', () => {
		expect(layer(at(1861, 1860)).features).toEqual([]);
		expect(stateCsv(layer(at(1861, 1860)))).toMatch(/^fromYear,from,[^\r]*,instruments,parcels\r\n$/);
	});
});

test('an area is told to the square metre', () => {
	const parcels = [{ ...byId(catalogue.parcels, 'north'), areaKm2: 0.12345649, areaTurfKm2: 2.3456789 }];
	const { features } = stateLayer({ ...catalogue, parcels }, topology, at(1950));
	expect(features[0]!.properties).toMatchObject({ areaKm2: 0.123456, areaTurfKm2: 2.345679 });
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
	const record = readCatalogue();
	const shapes = readTopology();
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
