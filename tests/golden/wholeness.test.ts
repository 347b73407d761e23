import { area } from '@turf/turf';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { catalogue, geometries, topology } from './everyPair.ts';

describe('the partition', () => {
	it('uses each arc once on either side, so parcels neither overlap nor leave a gap', () => {
		const uses = new Map<number, number[]>();
		for (const { arcs } of geometries) {
			for (const arc of arcs.flat(2)) {
				const index = arc < 0 ? ~arc : arc;
				uses.set(index, [...(uses.get(index) ?? []), Math.sign(arc + 0.5)]);
			}
		}
		expect(uses.size).toBeGreaterThan(100);
		for (const [arc, directions] of uses) {
			expect(directions.length, `arc ${arc}`).toBeLessThanOrEqual(2);
			if (directions.length === 2) expect(directions[0], `arc ${arc}`).toBe(-directions[1]!);
		}
	});

	it('covers the same land at every date', () => {
		const whole = catalogue.parcels.reduce((sum, { areaTurfKm2 }) => sum + areaTurfKm2, 0);
		const merged = area(merge(topology, geometries as never)) / 1e6;
		expect(merged / whole).toBeCloseTo(1, 9);
		for (const day of catalogue.snapshotDays) {
			for (const parcel of catalogue.parcels) {
				const holders = parcel.tenures.filter(({ from, to }) => from <= day && day < to);
				expect(holders, `${parcel.id} on ${day}`).toHaveLength(1);
			}
		}
	});

	it('gives each transfer the area of its parcels', () => {
		const areas = new Map(catalogue.parcels.map((parcel) => [parcel.id, parcel]));
		for (const transfer of catalogue.transfers) {
			const sum = (key: 'areaKm2' | 'areaTurfKm2') =>
				transfer.parcels.reduce((total, id) => total + areas.get(id)![key], 0);
			expect(transfer.areaTurfKm2 / sum('areaTurfKm2'), transfer.id).toBeCloseTo(1, 4);
			expect(transfer.areaKm2 / sum('areaKm2'), transfer.id).toBeCloseTo(1, 4);
		}
	});
});
