import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../../../tests/atlas';
import { readCatalogue, readTopology } from '../../server/readRecord';
import { doubtKm2 } from '../../atlas/doubt';
import { inReading } from '../../atlas/reading';
import { dataVersion } from '../../atlas/release';
import { holdingKey } from '../../atlas/snapshot';
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
const fileOf = (told: typeof catalogue) => ({
	...{ catalogue: told, topology, lang: 'ru' as const },
	inWords: holdingKey,
});
const layer = (state: ShownState) => stateLayer(fileOf(record), state);
/** A CSV's cells by their column's name, a record a row. */
function rowsOf(text: string): Record<string, string>[] {
	expect(text).toMatch(/^\ufeff/);
	const [header, ...rows] = text
		.slice(1)
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));
	return rows.map((row) => Object.fromEntries(header!.map((column, i) => [column, row[i]!])));
}

describe('a year', () => {
	test('is all land by who held it', () => {
		const { about, features } = layer(at(1950));
		expect(about).toEqual({
			saved: 'held',
			year: 1950,
			from: null,
			reading: 'neutral',
			days: 'effective',
			version: dataVersion(catalogue),
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
		expect(rowsOf(stateCsv(layer(at(1950))))).toEqual([
			expect.objectContaining({
				...{ year: '1950', day: '1950-12-31', polity: 'union', side: 'russia', status: 'sovereign' },
				...{ areaKm2: '2400', areaTurfKm2: '2396', parcels: 'north; east; hills; forest' },
			}),
			expect.objectContaining({
				...{ polity: 'republic', side: 'china', areaKm2: '2100', areaTurfKm2: '2095' },
				...{ parcels: 'west; enclave; harbour; cape; meadow' },
			}),
		]);
	});

	test('tells by itself what its ids are, how sure its areas are, and where it comes from', () => {
		const nameOf = (id: string) => byId(catalogue.polities, id).names.ru;
		for (const { properties } of layer(at(1950)).features) {
			if (!('held' in properties)) throw new Error('all land is held');
			const { polity, controller, parcels, areaKm2, lowKm2, highKm2 } = properties;
			expect(properties).toMatchObject({
				...{ polityName: nameOf(polity), controllerName: nameOf(controller), held: holdingKey(properties) },
				parcelNames: parcels.map((id) => byId(catalogue.parcels, id).name),
				...{ reading: 'neutral', days: 'effective', version: dataVersion(catalogue), licence: 'CC0' },
			});
			const doubt = doubtKm2(
				catalogue.rims,
				new Set(parcels.map((id) => byId(catalogue.parcels, id).index)),
				'1950-12-31',
			);
			expect(doubt).toBeGreaterThan(0);
			expect(highKm2! - areaKm2).toBeCloseTo(doubt, 5);
			expect(areaKm2 - lowKm2!).toBeCloseTo(Math.min(areaKm2, doubt), 5);
		}
	});

	test('on a day of it is told by the day', () => {
		const { features } = layer({ ...at(1860), date: '1860-05-01' });
		expect(features.every(({ properties }) => 'day' in properties && properties.day === '1860-05-01')).toBe(
			true,
		);
	});
});

describe('a comparison', () => {
	test('is the land held otherwise, with both holdings', () => {
		const { features } = layer(at(1905, 1859));
		expect(features.map(({ properties }) => properties)).toEqual([
			// 6 and 7.
			expect.objectContaining({
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
			}),
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
		const [row] = rowsOf(stateCsv(layer(at(1860, 1859))));
		expect(row).toMatchObject({
			...{ fromYear: '1859', fromDay: '1859-12-31', from: 'kingdom', fromStatus: 'sovereign' },
			...{ toYear: '1860', toDay: '1860-12-31', to: 'duchy', toStatus: 'sovereign', kind: 'side' },
			...{ areaKm2: '1300', areaTurfKm2: '1298', instruments: 'second-1860', parcels: 'east; meadow' },
			...{ toName: byId(catalogue.polities, 'duchy').names.ru, version: dataVersion(catalogue) },
			instrumentNames: byId(catalogue.instruments, 'second-1860').names.ru,
		});
	});

	test('of years alike is empty, and its table a header', () => {
		expect(layer(at(1861, 1860)).features).toEqual([]);
		expect(stateCsv(layer(at(1861, 1860)))).toMatch(/^\ufefffromYear,fromDay,from,[^\r]*,licence\r\n$/);
	});
});

describe('a chosen treaty', () => {
	const chosen = (treaty: string, year = 1905) => layer({ ...at(year), treaty });

	test('is the land that it moved, in whatever year it is seen', () => {
		const { about, features } = chosen('second-1860');
		expect(about).toMatchObject({ saved: 'moved', treaty: 'second-1860', year: 1905 });
		const moved = catalogue.transfers.filter(({ instrument }) => instrument === 'second-1860');
		expect(moved.length).toBeGreaterThan(1);
		expect(features.map(({ properties }) => properties)).toEqual(
			moved.map(({ id, day, from, to, parcels, kind }) =>
				expect.objectContaining({
					...{ id, day, instrument: 'second-1860', parcels, kind },
					instrumentName: byId(catalogue.instruments, 'second-1860').names.ru,
					fromName: byId(catalogue.polities, from.polity).names.ru,
					...{ fromHeld: holdingKey(from), toHeld: holdingKey(to) },
					parcelNames: parcels.map((parcel) => byId(catalogue.parcels, parcel).name),
					...{ reading: 'neutral', days: 'effective', version: dataVersion(catalogue), licence: 'CC0' },
				}),
			),
		);
		for (const { properties } of features)
			if (properties.lowKm2 !== null) {
				expect(properties.lowKm2).toBeLessThanOrEqual(properties.areaKm2);
				expect(properties.highKm2).toBeGreaterThanOrEqual(properties.areaKm2);
			}
		expect(rowsOf(stateCsv(chosen('second-1860')))).toHaveLength(moved.length);
	});

	test('that moved no land leaves all of it by who holds it', () => {
		const none = catalogue.instruments.find(
			({ id }) => !catalogue.transfers.some(({ instrument }) => instrument === id),
		)!;
		expect(chosen(none.id).about.saved).toBe('held');
		expect(chosen(none.id).features).toEqual(layer(at(1905)).features);
	});

	test('gives way to a comparison', () => {
		expect(layer({ ...at(1905, 1859), treaty: 'second-1860' }).about.saved).toBe('changed');
	});
});

test('an area is told to the square metre', () => {
	const parcels = [{ ...byId(catalogue.parcels, 'north'), areaKm2: 0.12345649, areaTurfKm2: 2.3456789 }];
	const { features } = stateLayer(fileOf({ ...catalogue, parcels }), at(1950));
	expect(features[0]!.properties).toMatchObject({ areaKm2: 0.123456, areaTurfKm2: 2.345679 });
});

test('a file of acts counted from another day tells so, row by row', () => {
	const { about, features } = layer({ ...at(1950), days: 'signed' });
	expect(about.days).toBe('signed');
	expect(features.every(({ properties }) => properties.days === 'signed')).toBe(true);
	expect(stateCsv(layer({ ...at(1950), days: 'signed' })).split('\n')[0]).toMatch(
		/,reading,days,version,licence/,
	);
});

test('file names tell the year, the comparison, the treaty, a reading and by which days', () => {
	expect(stateFileName('shifting-frontier', at(1858), 'geojson')).toBe('shifting-frontier-1858.geojson');
	expect(stateFileName('shifting-frontier', at(1858, 1689), 'csv')).toBe('shifting-frontier-1689-1858.csv');
	expect(stateFileName('shifting-frontier', at(1689, 1858), 'csv')).toBe('shifting-frontier-1689-1858.csv');
	const treaty = 'aigun-1858';
	expect(stateFileName('shifting-frontier', { ...at(1858), treaty, reading: 'chinese' }, 'png')).toBe(
		'shifting-frontier-1858-aigun-1858-chinese.png',
	);
	expect(stateFileName('shifting-frontier', { ...at(1858), days: 'signed' }, 'csv')).toBe(
		'shifting-frontier-1858-signed.csv',
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
			const file = { ...fileOf(told), topology: shapes };
			const landOf = (side: string, year: number): number =>
				stateLayer(file, { year, from: null, reading })
					.features.filter(({ properties }) => 'side' in properties && properties.side === side)
					.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
			const { features } = stateLayer(file, { year: to, from, reading });
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
