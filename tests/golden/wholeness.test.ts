import { area, booleanPointInPolygon } from '@turf/turf';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { decodeAtlas } from '../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { catalogue, geometries, topology } from './compiled.ts';

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

	it('tells on which side of a boundary each parcel lies', () => {
		const { parcels, boundaries } = decodeAtlas(topology as unknown as AtlasTopology);
		const shapes = new Map(parcels.map((parcel) => [parcel.id, parcel]));
		let held = 0;
		for (const { geometry, properties } of boundaries) {
			if (properties.left === 0 || properties.right === 0) continue;
			const chains = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			for (const chain of chains) {
				const longest = chain.slice(1).reduce(
					(best, to, k) => {
						const from = chain[k]!;
						const length = Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!);
						return length > best.length ? { from, to, length } : best;
					},
					{ from: chain[0]!, to: chain[0]!, length: 0 },
				);
				const { from, to, length } = longest;
				// Too short to step aside from without crossing another line.
				if (length < 0.02) continue;
				const [dx, dy] = [(to[0]! - from[0]!) / length, (to[1]! - from[1]!) / length];
				const aside = (by: number) => [(from[0]! + to[0]!) / 2 - dy * by, (from[1]! + to[1]!) / 2 + dx * by];
				const where = `${properties.left}|${properties.right} at ${from.join()}`;
				expect(booleanPointInPolygon(aside(1e-4), shapes.get(properties.left)!), where).toBe(true);
				expect(booleanPointInPolygon(aside(-1e-4), shapes.get(properties.right)!), where).toBe(true);
				held++;
			}
		}
		expect(held).toBeGreaterThan(50);
	});

	it('covers the same land at every date', () => {
		const whole = catalogue.parcels.reduce((sum, { areaTurfKm2 }) => sum + areaTurfKm2, 0);
		const merged = area(merge(topology, geometries as never)) / 1e6;
		// Each area is written in nine figures, so the sum may be off by the ninth.
		expect(merged / whole).toBeCloseTo(1, 8);
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
