import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { landSum, parcelsOf } from './landSum';

const { parcels, transfers, rims } = catalogue;
const km2 = (...ids: string[]) => ids.reduce((sum, id) => sum + byId(parcels, id).areaKm2, 0);
const names = (ids: string[]) => landSum(catalogue, ids).parcels.map(({ id }) => id);

test('a piece of land, all that an instrument moved, and what one of its transfers did', () => {
	expect(parcelsOf(catalogue, ['forest']).map(({ id }) => id)).toEqual(['forest']);
	const moved = transfers.filter(({ instrument }) => instrument === 'second-1860');
	expect(moved.length).toBeGreaterThan(1);
	expect(new Set(names(['second-1860']))).toEqual(new Set(moved.flatMap((move) => move.parcels)));
	const [one] = moved;
	expect(new Set(names([one!.id]))).toEqual(new Set(one!.parcels));
	expect(parcelsOf(catalogue, ['nowhere'])).toEqual([]);
	expect(landSum(catalogue, [])).toEqual({ parcels: [], areaKm2: 0, lowKm2: 0, highKm2: 0 });
});

test('land that two picks share counts once, in whatever order they are', () => {
	const once = landSum(catalogue, ['second-1860']);
	expect(once.parcels.map(({ id }) => id)).toContain('meadow');
	expect(landSum(catalogue, ['meadow', 'second-1860'])).toEqual(once);
	expect(landSum(catalogue, ['second-1860', 'meadow', 'meadow', 'nowhere'])).toEqual(once);
	expect(landSum(catalogue, ['meadow', 'forest']).areaKm2).toBeCloseTo(km2('meadow', 'forest'), 6);
});

test('one transfer alone is as it was measured', () => {
	for (const { id, areaKm2, lowKm2, highKm2 } of transfers)
		expect(landSum(catalogue, [id])).toMatchObject({ areaKm2, lowKm2, highKm2 });
});

test('a line between two pieces adds no doubt to both together', () => {
	const doubt = (...ids: string[]) => {
		const { areaKm2, highKm2 } = landSum(catalogue, ids);
		return highKm2 - areaKm2;
	};
	// All that lies on either side of a line that is not sure: nothing but its other rims is left.
	const [one, other] = rims
		.map(({ between }) => between)
		.find((pair) => pair.every((index) => index > 0))!
		.map((index) => parcels.find((parcel) => parcel.index === index)!.id);
	expect(doubt(one!)).toBeGreaterThan(0);
	expect(doubt(one!, other!)).toBeLessThan(Math.hypot(doubt(one!), doubt(other!)));
	expect(doubt(...parcels.map(({ id }) => id))).toBe(0);
});

test('an interval never falls below nothing', () => {
	for (const { id } of parcels) {
		const { areaKm2, lowKm2, highKm2 } = landSum(catalogue, [id]);
		expect(lowKm2).toBeGreaterThanOrEqual(0);
		expect(lowKm2).toBeLessThanOrEqual(areaKm2);
		expect(highKm2).toBeGreaterThanOrEqual(areaKm2);
	}
});
