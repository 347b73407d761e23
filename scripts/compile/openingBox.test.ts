import { expect, test } from 'vitest';
import type { Box } from '../../src/lib/geo/box.ts';
import { openingBox } from './openingBox.ts';

/** A line of some 1,500 km along 50° N. */
const LINE: Box = [110, 50, 131, 50.1];
/** An island of some 20 by 20 km in its east, one beside it, and one far to the west. */
const island = { areaKm2: 400, bbox: [130, 50, 130.3, 50.2] as Box };
const beside = { areaKm2: 90, bbox: [130.4, 50, 130.5, 50.1] as Box };
const far = { areaKm2: 30, bbox: [111, 50, 111.1, 50.1] as Box };

test('land that can be seen beside its line is framed with it', () => {
	expect(openingBox(LINE, [{ areaKm2: 100_000, bbox: [120, 50, 126, 53] }])).toBeUndefined();
	expect(openingBox(LINE, [])).toBeUndefined();
});

test('a speck beside a long line is gone to, with what lies by it and some of its surroundings', () => {
	const [west, south, east, north] = openingBox(LINE, [far, beside, island])!;
	// 0.5° from the island's west to its neighbour's east, six tenths of that to either side.
	expect(west).toBeCloseTo(129.7, 9);
	expect(east).toBeCloseTo(130.8, 9);
	expect(south).toBeCloseTo(49.7, 9);
	expect(north).toBeCloseTo(50.5, 9);
});

test('the largest is gone to, however they are ordered', () => {
	expect(openingBox(LINE, [island, far])).toEqual(openingBox(LINE, [far, island]));
});
