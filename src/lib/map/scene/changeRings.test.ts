import { expect, test } from 'vitest';
import type { Box } from '../../geo/box';
import { changeRings } from './changeRings';
import { mercator, worldPx } from '../../geo/mercator';

const parcel = (index: number, bbox: Box) => ({
	index,
	bbox,
	at: [bbox[0], bbox[1]] as [number, number],
});

test('an island is ringed until it is fourteen pixels across, and only if it changed hands', () => {
	const spots = changeRings([parcel(1, [134, 48, 134.4, 48.1]), parcel(2, [0, 0, 1, 1])], new Set([1]));
	expect(spots).toHaveLength(1);
	const width = mercator([134.4, 48])[0] - mercator([134, 48])[0];
	expect(width * worldPx(spots[0]!.until)).toBeCloseTo(14, 0);
});

test('a province never is, at any zoom of the map', () => {
	const [spot] = changeRings([parcel(1, [120, 45, 140, 55])], new Set([1]));
	expect(spot!.until).toBeLessThan(1.4);
});
