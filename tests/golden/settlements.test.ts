import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { SegmentIndex } from '../../src/lib/geo/segmentIndex.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { catalogue } from './compiled.ts';
import { parcelAt } from './parcelAt.ts';

/*
 * The settlements of 1991 to 2011. Places are those where a comparison of the record with seven independent data sets
 * found the older line to leave today's; days and holders are the agreements' own. Nothing here is copied from output.
 */
function holderAt(at: Position, day: string): string | undefined {
	const land = parcelAt(at);
	const parcel = catalogue.parcels.find(({ id }) => id === land)!;
	const { polity, controller, status } = tenureAt(parcel, day)!;
	return status === 'sovereign' ? polity : `${polity} ${status} ${controller}`;
}

type Case = [place: string, at: Position, before: [day: string, holder: string][], day: string];

const CASES: Case[] = [
	[
		'Sarykol at Rangkul',
		[74.77, 38.43],
		[
			['1900-12-31', 'empire'],
			['1980-12-31', 'ussr'],
			['2010-12-31', 'tajikistan'],
		],
		'2011-01-12',
	],
	[
		'Markansu',
		[73.6, 39.37],
		[
			['1980-12-31', 'ussr'],
			['1998-12-31', 'tajikistan'],
		],
		'1999-08-13',
	],
	[
		'Uzengi-Kuush',
		[78.17, 41.22],
		[
			['1900-12-31', 'empire'],
			['1980-12-31', 'ussr'],
			['1998-12-31', 'kyrgyzstan'],
		],
		'1999-08-26',
	],
	[
		'Khan-Tengri',
		[80.21, 42.13],
		[
			['1980-12-31', 'ussr'],
			['1995-12-31', 'kyrgyzstan'],
		],
		'1996-07-04',
	],
	...(
		[
			['upper Khorgos', [80.33, 44.75], '1994-04-26'],
			['Dzungarian Alatau', [81.84, 45.27], '1998-07-04'],
			['Barlyk', [82.38, 45.87], '1994-04-26'],
			['Dzungarian Gate, north', [82.61, 45.35], '1994-04-26'],
			['Dzungarian Gate, south', [82.47, 45.16], '1994-04-26'],
			['Chogan-Obo', [84.82, 46.92], '1998-07-04'],
			['Alkabek', [85.58, 48.12], '1994-04-26'],
			['southern Altai', [86.96, 49.12], '1994-04-26'],
		] as [string, Position, string][]
	).map(([place, at, day]): Case => [
		place,
		at,
		[
			['1900-12-31', 'empire'],
			['1980-12-31', 'ussr'],
			['1993-12-31', 'kazakhstan'],
		],
		day,
	]),
	['Menkeseli', [119.3, 50.12], [['1980-12-31', 'ussr']], '1991-05-16'],
	['above Fuyuan', [133.62, 48.19], [['1980-12-31', 'ussr']], '1991-05-16'],
	['above Fuyuan, west', [133.04, 48.06], [['1980-12-31', 'ussr']], '1991-05-16'],
	['above Heixiazi', [134.2, 48.36], [['1980-12-31', 'ussr']], '1991-05-16'],
	// Held by the Soviet Union since 1929 and disputed to 2004: no holder was agreed.
	[
		'Heixiazi, west',
		[134.62, 48.36],
		[
			['1980-12-31', 'none undelimited ussr'],
			['2007-12-31', 'none undelimited federation'],
		],
		'2008-10-14',
	],
	['Abagaitu, east', [117.95, 49.592], [['2007-12-31', 'none undelimited federation']], '2008-10-14'],
];

describe('land that a settlement moved', () => {
	it.each(CASES)('%s passes to China on the day of its agreement', (_, at, before, day) => {
		for (const [then, holder] of before) expect(holderAt(at, then), then).toBe(holder);
		expect(holderAt(at, dayBefore(day)), 'the day before').not.toBe('prc');
		expect(holderAt(at, day), 'on the day').toBe('prc');
		expect(holderAt(at, '2025-12-31')).toBe('prc');
	});

	it('is measured beside what was published, within the doubt of a line good to 1 to 2 km', () => {
		// The review's own areas between the same two lines, km²; ±3 % for the finer line of today.
		const found: [string, number][] = [
			['tajikistan-1999-2011/sarykol', 948],
			['tajikistan-1999/markansu', 155],
			['kyrgyzstan-1996-99/uzengi-kuush', 881],
			['kyrgyzstan-1996/khan-tengri', 155],
			['kazakhstan-1994-98/chogan-obo', 168],
			['kazakhstan-1994-98/alatau', 233],
			['kazakhstan-1994/upper-khorgos', 258],
			// Barlyk and the two parts of the Dzungarian Gate are one face.
			['kazakhstan-1994/barlyk', 245 + 92 + 64],
			['east-1991/menkeseli', 88],
		];
		for (const [id, km2] of found) {
			const transfer = catalogue.transfers.find((one) => one.id === id)!;
			expect(Math.abs(transfer.areaKm2 / km2 - 1), id).toBeLessThan(0.03);
		}
	});

	it('has its published figures as claims that say why they differ', () => {
		const claims = (id: string) =>
			catalogue.instruments
				.find((one) => one.id === id)!
				.claims.filter(({ transfers }) => transfers.length)
				.map(({ km2 }) => km2);
		expect(claims('tajikistan-1999-2011')).toContain(1122);
		expect(claims('tajikistan-1999')).toEqual([200]);
		expect(claims('kyrgyzstan-1996-99')).toContain(950);
		expect(claims('kyrgyzstan-1996')).toEqual([161]);
		expect(claims('kazakhstan-1994-98')).toEqual(expect.arrayContaining([407, 220]));
		expect(claims('east-1991')).toEqual(expect.arrayContaining([720]));
	});

	it('no handover at the Hubtu is shown, which the border service denied', () => {
		expect(catalogue.instruments.map(({ id }) => id)).not.toContain('hubtu-2015');
		const denied = catalogue.instruments.find(({ id }) => id === 'east-1991')!;
		expect(denied.claims.find(({ km2 }) => km2 === 4.7)?.transfers).toEqual([]);
	});
});

describe('today’s line', () => {
	const lines = new Map(
		(
			JSON.parse(readFileSync('geodata/natural/borders.geojson', 'utf8')) as FeatureCollection<
				LineString,
				{ id: string; within50m: number; lengthKm: number; source: number }
			>
		).features.map((line) => [line.properties.id, line]),
	);
	const CURRENT = ['cn-ru-east', 'cn-ru-west', 'cn-kz', 'cn-kg', 'cn-tj', 'cn-mn', 'mn-ru', 'kp-ru'];

	it.each(CURRENT)('%s is of 2026 and nine tenths of it lie within 50 m of its source', (id) => {
		const { source, within50m } = lines.get(id)!.properties;
		expect(source).toBe(2026);
		expect(within50m).toBeGreaterThanOrEqual(0.9);
	});

	it.each([
		['cn-ru', 4209.3],
		['cn-kz', 1782.75],
		['cn-kg', 1071.8],
		['cn-tj', 494.953],
		['cn-mn', 4677],
		['mn-ru', 3485],
	])('%s is as long as published, within 3 %%', (pair, km) => {
		const parts = [...lines].filter(([id]) => id === pair || id.startsWith(`${pair}-`));
		const drawn = parts.reduce((sum, [, line]) => sum + line.properties.lengthKm, 0);
		expect(Math.abs(drawn / km - 1)).toBeLessThan(0.03);
	});

	it('passes through points whose coordinates are printed', () => {
		const points: [string, Position, number, string][] = [
			['mark 86, protocol of 2010 with Tajikistan', dms(74, 48, 23.1, 38, 8, 16.1), 100, 'cn-tj'],
			['mark 87', dms(74, 49, 3.1, 38, 7, 51.6), 100, 'cn-tj'],
			['mark 88', dms(74, 51, 16.9, 38, 3, 58.4), 100, 'cn-tj'],
			['mark 89', dms(74, 52, 4.2, 38, 2, 11.7), 100, 'cn-tj'],
			// In the system of 1942, which lies up to 200 m off.
			['meeting point on Khan-Tengri, 1999', dms(80, 10, 31.1, 42, 12, 36.4), 300, 'cn-kg'],
			['point 7/1 of 2004', [117.8848, 49.5434], 100, 'cn-ru-east'],
			['point 7/2 of 2004', [117.891, 49.5943], 100, 'cn-ru-east'],
			['point 10/2 of 2004', [134.7658, 48.3609], 350, 'cn-ru-east'],
		];
		for (const [name, at, metres, id] of points) {
			const index = new SegmentIndex([lines.get(id)!.geometry.coordinates as Position[]]);
			expect(index.nearest(at, metres), name).not.toBeNull();
		}
	});

	it('leaves the island at 133.18°E 48.11°N to China, as the maps since 2017 have it', () => {
		expect(holderAt([133.18, 48.11], '2020-12-31')).toBe('prc');
	});

	it('crosses Lake Khanka in 70.03 km as demarcated, and is said so', () => {
		const { lengthKm } = catalogue.segments.find(({ id }) => id === 'east-1991/khanka')!;
		expect(Math.abs(lengthKm - 70.03)).toBeLessThan(0.5);
	});

	it('is measured before it was thinned', () => {
		const drawn = (id: string) => catalogue.segments.find((segment) => segment.id === id)!.lengthKm;
		for (const [segment, border] of [
			['kazakhstan-1994/line', 'cn-kz'],
			['kyrgyzstan-1996-99/line', 'cn-kg'],
			['tajikistan-1999-2011/line', 'cn-tj'],
			['west-1994/altai', 'cn-ru-west'],
		])
			expect(drawn(segment!)).toBeCloseTo(lines.get(border!)!.properties.lengthKm, 0);
	});
});

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function dms(lonD: number, lonM: number, lonS: number, latD: number, latM: number, latS: number): Position {
	return [lonD + lonM / 60 + lonS / 3600, latD + latM / 60 + latS / 3600];
}
