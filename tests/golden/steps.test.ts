import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideReadings } from '../../src/lib/atlas/border.ts';
import { lastDayOfYear } from '../../src/lib/atlas/day.ts';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { holdingsAt, tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { decodeAtlas } from '../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { sceneMaker } from '../../src/lib/map/scene/scene.ts';
import { catalogue, topology } from './compiled.ts';

/*
 * A snapshot and a scene are made from the ones before, of what changed in between: whatever way the slider takes, they
 * are what they would be if nothing had come before, in the same order, and keep what did not change.
 */

const features = decodeAtlas(topology as unknown as AtlasTopology);
const readings = ['neutral', ...sideReadings(catalogue.border).map(({ id }) => id)];

function walk(reading: string, years: readonly number[]): void {
	const record = inReading(catalogue, reading);
	const { parcels } = record;
	const make = sceneMaker(record, features);
	for (const year of years) {
		const day = lastDayOfYear(year);
		const holdings = holdingsAt(parcels, day);
		const anew = parcels.flatMap((parcel) => {
			const tenure = tenureAt(parcel, day);
			return tenure ? [[parcel.index, tenure] as const] : [];
		});
		expect([...holdings]).toEqual(anew);

		const [stepped, fresh] = [make({ year, holdings }), sceneMaker(record, features)({ year, holdings })];
		expect([...stepped.parcels]).toEqual([...fresh.parcels]);
		expect([...stepped.boundaries]).toEqual([...fresh.boundaries]);
	}
}

test.each(readings)('every tenth year, there and back, in the %s account', (reading) => {
	const years = Array.from({ length: 40 }, (_, i) => 1638 + 10 * i);
	walk(reading, [...years, ...years.toReversed()]);
});

test('law: years in any order', () => {
	const ways = fc.array(fc.integer({ min: 1638, max: 2026 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(fc.constantFrom(...readings), ways, (reading, way) => walk(reading, way)),
		{ numRuns: 15 },
	);
});

test('what did not change is the very same paint and stroke', () => {
	const make = sceneMaker(catalogue, features);
	const sceneOf = (year: number) =>
		make({ year, holdings: holdingsAt(catalogue.parcels, lastDayOfYear(year)) });
	const [before, after] = [sceneOf(1857), sceneOf(1858)];
	const kept = [...after.parcels].filter(([index, paint]) => before.parcels.get(index) === paint).length;
	const held = [...after.holdings].filter(([index, tenure]) => before.holdings.get(index) === tenure).length;
	expect(held).toBeLessThan(after.holdings.size);
	expect(kept).toBe(held);
});
