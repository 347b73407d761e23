import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { compareYears } from './compare';
import { inReading } from './reading';

const km2 = (...lands: string[]) =>
	lands.reduce((sum, land) => sum + byId(catalogue.parcels, land).areaKm2, 0);

/** What is listed of two years: how it changed, its land, who held it before and after, and by which instruments. */
const compared = (one: number, other: number) =>
	compareYears(catalogue, one, other).land.map(({ kind, parcels, before, after, instruments }) => [
		kind,
		parcels.map(({ id }) => id).join(' '),
		`${before.polity} > ${after.polity}`,
		instruments.join(' '),
	]);

describe('between two years', () => {
	test('land that passed to another side is listed by its holders, largest first', () => {
		expect(compared(1859, 1860)).toEqual([
			['side', 'east meadow', 'kingdom > duchy', 'second-1860'],
			['side', 'forest', 'joint > duchy', 'second-1860'],
			['side', 'hills', 'kingdom > duchy', 'second-1860'],
		]);
	});

	test('what passed and what did not is summed by sides', () => {
		const { passed, unchangedKm2, land } = compareYears(catalogue, 1859, 1860);
		expect([...passed.keys()].sort()).toEqual(['china>russia', 'none>russia']);
		expect(passed.get('china>russia')).toBeCloseTo(km2('east', 'meadow', 'hills'), 6);
		expect(passed.get('none>russia')).toBeCloseTo(km2('forest'), 6);
		expect(unchangedKm2).toBeCloseTo(km2('north', 'west', 'enclave', 'harbour', 'cape'), 6);
		expect(land[0]!.areaKm2).toBeCloseTo(km2('east', 'meadow'), 6);
	});

	test('the order in which they are asked for does not matter', () => {
		const { early, late } = compareYears(catalogue, 1860, 1859);
		expect([early, late]).toEqual([1859, 1860]);
		expect(compareYears(catalogue, 1860, 1859)).toEqual(compareYears(catalogue, 1859, 1860));
	});

	test('a year against itself is unchanged, also one with a change on its 31 December', () => {
		expect(compared(1860, 1860)).toEqual([]);
	});

	test('what took effect on 31 December is of that year, not of the next one', () => {
		expect(compared(1860, 1861)).toEqual([]);
		expect(compareYears(catalogue, 1860, 1920).land.flatMap(({ instruments }) => instruments)).not.toContain(
			'second-1860',
		);
	});

	test('a state that followed another on its side is no change', () => {
		expect(compared(1911, 1919)).toEqual([]);
	});

	test('a change of control is listed as one, after what passed, and counts for no side', () => {
		expect(compared(1897, 1900)).toEqual([
			['control', 'harbour', 'kingdom > kingdom', 'landing-1900'],
			['control', 'enclave', 'kingdom > kingdom', 'lease-1898'],
		]);
		expect(compareYears(catalogue, 1897, 1900).passed.size).toBe(0);
		// The meadow is smaller than the harbour, but it passed.
		expect(compared(1900, 1950).map(([kind, land]) => `${kind} ${land}`)).toEqual([
			'side meadow',
			'control harbour',
			'control enclave',
		]);
	});

	test('a change of status alone is one of control', () => {
		const parcels = catalogue.parcels.map((parcel) =>
			parcel.id === 'harbour'
				? {
						...parcel,
						tenures: parcel.tenures.map((tenure) =>
							tenure.from === '1917-11-07' ? { ...tenure, status: 'leased' as const } : tenure,
						),
					}
				: parcel,
		);
		const { land } = compareYears({ ...catalogue, parcels }, 1916, 1919);
		expect(land.map(({ kind, before, after }) => [kind, before.status, after.status])).toEqual([
			['control', 'occupied', 'leased'],
		]);
	});

	test('land under one sovereign and two powers is not one', () => {
		expect(compared(1899, 1904)).toEqual([
			['control', 'harbour', 'kingdom > kingdom', 'landing-1900'],
			['control', 'cape', 'kingdom > kingdom', 'landing-1904'],
		]);
	});

	test('what went and came back is unchanged', () => {
		expect(compared(1903, 1921)).toEqual([]);
		expect(compared(1904, 1921)).toEqual([['control', 'cape', 'kingdom > republic', 'evacuation-1920']]);
	});

	test('every instrument that moved the land in between is named once, in order', () => {
		expect(compared(1859, 1950).find(([, land]) => land === 'hills')).toEqual([
			'side',
			'hills',
			'kingdom > union',
			'second-1860',
		]);
		expect(compared(1640, 1900).find(([, land]) => land === 'forest hills')).toBeUndefined();
		expect(compared(1640, 1900).find(([, land]) => land === 'hills')).toEqual([
			'side',
			'hills',
			'none > duchy',
			'first-1689 second-1860',
		]);
	});

	test('land before its first day is neither', () => {
		expect(compareYears(catalogue, 1600, 1900)).toMatchObject({ land: [], unchangedKm2: 0 });
		expect(compareYears(catalogue, 1500, 1600)).toMatchObject({ land: [], unchangedKm2: 0 });
	});

	test('law: what changed and what did not are all the land, in every reading', () => {
		const year = fc.integer({ min: 1640, max: 2026 });
		fc.assert(
			fc.property(year, year, fc.constantFrom('neutral', 'chinese', 'russian'), (one, other, reading) => {
				const { land, unchangedKm2 } = compareYears(inReading(catalogue, reading), one, other);
				const all = land.reduce((sum, { areaKm2 }) => sum + areaKm2, unchangedKm2);
				expect(all).toBeCloseTo(km2(...catalogue.parcels.map(({ id }) => id)), 4);
			}),
		);
	});
});
