import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideReadings } from '../../../src/lib/atlas/border.ts';
import { lastDayOfYear } from '../../../src/lib/atlas/day.ts';
import type { Day } from '../../../src/lib/atlas/model.ts';
import { sideLookup } from '../../../src/lib/atlas/polity.ts';
import { inReading } from '../../../src/lib/atlas/reading.ts';
import { decodeAtlas } from '../../../src/lib/data/decode.ts';
import type { AtlasTopology } from '../../../src/lib/data/topology.ts';
import { sameAsAnew } from './sameAsAnew.ts';
import { catalogue, topology } from '../../golden/compiled.ts';

/*
 * The snapshot that moves, on the real record: whatever way the slider takes, it is the snapshot of the day, and what it
 * names as changed is what differs.
 */

const { boundaries } = decodeAtlas(topology as unknown as AtlasTopology);
const sideOf = sideLookup(catalogue.polities);
const readings = ['neutral', ...sideReadings(catalogue.border).map(({ id }) => id)];
const along = (reading: string, way: Day[]) =>
	sameAsAnew(inReading(catalogue, reading).parcels, boundaries, catalogue.segments, sideOf, way);

test.each(readings)(
	'every day of a change and the day before, there and back, in the %s account',
	(reading) => {
		const { snapshotDays } = inReading(catalogue, reading);
		expect(snapshotDays.length).toBeGreaterThan(100);
		const spans = catalogue.segments.flatMap(({ inForce }) => (inForce ? [inForce.from, inForce.to] : []));
		const way = [...new Set([...snapshotDays, ...spans])].sort();
		along(reading, [...way, ...way.toReversed()]);
	},
);

test('law: years in any order', () => {
	const year = fc.integer({ min: 1638, max: 2026 }).map(lastDayOfYear);
	const ways = fc.array(year, { minLength: 2, maxLength: 20 });
	fc.assert(
		fc.property(fc.constantFrom(...readings), ways, (reading, way) => along(reading, way)),
		{ numRuns: 30 },
	);
});
