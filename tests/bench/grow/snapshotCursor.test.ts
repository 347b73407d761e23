import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, catalogue, topology } from '../../atlas/index.ts';
import { sameAsAnew } from './sameAsAnew.ts';
import type { BoundaryProperties, Parcel, Segment, Tenure } from '../../../src/lib/atlas/model.ts';
import { sideLookup } from '../../../src/lib/atlas/polity.ts';
import { snapshotCursor } from './snapshotCursor.ts';

const { parcels, segments, polities } = catalogue;
const sideOf = sideLookup(polities);
const lines = topology.objects.boundaries.geometries.map(({ id, properties }) => ({
	id: Number(id),
	properties: properties as BoundaryProperties,
}));
const cursor = () => snapshotCursor(parcels, lines, segments, sideOf);
const indexOf = (id: string) => byId(parcels, id).index;

describe('a cursor', () => {
	test('stands nowhere at first, and names everything that is held on the day it first goes to', () => {
		const moving = cursor();
		expect(moving.day).toBeUndefined();
		expect(moving.holdings.size).toBe(0);
		expect(moving.moveTo('1700-01-01').parcels.sort()).toEqual(parcels.map(({ index }) => index).sort());
		expect(moving.day).toBe('1700-01-01');
	});

	test('names what changes on a day, and the same on the way back', () => {
		const moving = cursor();
		moving.moveTo('1757-05-31');
		expect(moving.holdings.get(indexOf('cape'))?.polity).toBe('league');
		expect(moving.moveTo('1757-06-01').parcels).toEqual([indexOf('cape')]);
		expect(moving.holdings.get(indexOf('cape'))?.polity).toBe('kingdom');
		expect(moving.moveTo('1757-05-31').parcels).toEqual([indexOf('cape')]);
		expect(moving.holdings.get(indexOf('cape'))?.polity).toBe('league');
	});

	test('names nothing while nothing changes', () => {
		const moving = cursor();
		moving.moveTo('1757-06-01');
		expect(moving.moveTo('1757-06-02')).toEqual({ parcels: [], boundaries: [] });
		expect(moving.moveTo('1757-06-02')).toEqual({ parcels: [], boundaries: [] });
	});

	test('forgets everything before the record', () => {
		const moving = cursor();
		moving.moveTo('1900-01-01');
		expect(moving.moveTo('1600-01-01').parcels.length).toBe(parcels.length);
		expect(moving.holdings.size).toBe(0);
		expect([...moving.boundaries.values()].every(({ kind }) => kind === 'none')).toBe(true);
	});

	test('looks at those alone that change, and never at more than all', () => {
		let looks = 0;
		const watched = parcels.map((parcel): Parcel => {
			const { tenures, ...rest } = parcel;
			return {
				...rest,
				get tenures() {
					looks++;
					return tenures;
				},
			};
		});
		const moving = snapshotCursor(watched, lines, segments, sideOf);
		const looksOf = (day: string) => {
			looks = 0;
			moving.moveTo(day);
			return looks;
		};
		moving.moveTo('1757-05-31');
		expect(looksOf('1757-06-01')).toBe(1);
		expect(looksOf('1757-06-02')).toBe(0);
		expect(looksOf('1757-05-30')).toBe(1);
		expect(looksOf('2020-01-01')).toBe(parcels.length);
	});

	test('leaves a line inside one state alone when that state is followed by another', () => {
		const all = (polity: string, from: string, to: string): Tenure => ({
			...parcels[0]!.tenures[0]!,
			polity,
			controller: polity,
			status: 'sovereign',
			from,
			to,
		});
		const tenures = [all('kingdom', '1640-01-01', '1912-01-01'), all('republic', '1912-01-01', '9999-12-31')];
		const land = [1, 2, 3].map((index): Parcel => ({ ...parcels[0]!, index, tenures }));
		land[2]!.tenures = [all('duchy', '1640-01-01', '9999-12-31')];
		const between = (id: number, left: number, right: number) => ({
			id,
			properties: { left, right, segments: [] },
		});
		const moving = snapshotCursor(land, [between(7, 1, 2), between(8, 2, 3)], [], sideOf);
		moving.moveTo('1911-12-31');
		expect(moving.moveTo('1912-12-31')).toEqual({ parcels: [1, 2], boundaries: [8] });
	});
});

const day = fc
	.tuple(fc.integer({ min: 1635, max: 2030 }), fc.constantFrom('01-01', '05-28', '12-31'))
	.map(([year, rest]) => `${year}-${rest}`);
const days = fc.array(day, { minLength: 1, maxLength: 12 });

test('law: wherever it goes in the record of the tests, it is the snapshot and names what differs', () => {
	fc.assert(fc.property(days, (way) => sameAsAnew(parcels, lines, segments, sideOf, way)));
});

test('law: so it is in any atlas, also with land that is held at times only', () => {
	const polity = fc.constantFrom('kingdom', 'duchy', 'league', 'joint');
	const tenure = fc.record({
		polity,
		controller: polity,
		status: fc.constantFrom('sovereign', 'leased', 'joint', 'undelimited'),
	});
	const spans = (max: number) =>
		fc.uniqueArray(fc.integer({ min: 1700, max: 1720 }), { minLength: 2, maxLength: max }).map((years) =>
			years
				.sort((a, b) => a - b)
				.slice(1)
				.map((year, i) => ({ from: `${years[i]}-01-01`, to: `${year}-01-01` })),
		);
	const parcel = fc
		.tuple(spans(6), fc.array(fc.option(tenure), { minLength: 5, maxLength: 5 }))
		.map(([when, held]) =>
			when.flatMap((span, i): Tenure[] =>
				held[i] ? [{ ...span, ...held[i], by: 'opening-1640', sources: [] } as Tenure] : [],
			),
		);
	const atlas = fc.record({
		parcels: fc.array(parcel, { maxLength: 8 }),
		boundaries: fc.array(
			fc.record({
				left: fc.integer({ min: 0, max: 8 }),
				right: fc.integer({ min: 0, max: 8 }),
				segments: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
				edge: fc.boolean(),
			}),
			{ maxLength: 16 },
		),
		segments: fc.array(fc.option(spans(2)), { minLength: 5, maxLength: 5 }),
		way: fc.array(
			fc.integer({ min: 1698, max: 1722 }).map((year) => `${year}-01-01`),
			{ minLength: 1, maxLength: 10 },
		),
	});
	fc.assert(
		fc.property(atlas, ({ parcels: lists, boundaries, segments: inForce, way }) => {
			sameAsAnew(
				// Indexes need not be positions.
				lists.map((tenures, i): Parcel => ({ ...parcels[0]!, index: lists.length - i, tenures })),
				boundaries.map(({ edge, ...properties }, i) => ({
					id: 100 + i,
					properties: { ...properties, ...(edge && { edge }) } as BoundaryProperties,
				})),
				inForce.map((span): Segment => {
					const { inForce: _, ...segment } = segments[0]!;
					return span ? { ...segment, inForce: span[0]! } : segment;
				}),
				sideOf,
				way,
			);
		}),
	);
});
