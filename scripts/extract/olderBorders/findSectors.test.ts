import { expect, test } from 'vitest';
import type { Position } from '../../../src/lib/geo/position.ts';
import { findSectors } from './findSectors';

const today: Position[] = [
	[0, 0],
	[1, 0],
];

test('each departure between two crossings is a sector, with its side, width and area', () => {
	const older: Position[] = [
		[0, 0.01],
		[0.1, -0.01],
		[0.2, 0.1],
		[0.4, 0.1],
		[0.5, -0.01],
		[1, 0],
	];
	const sectors = findSectors(older, today);
	const [widest] = sectors.filter(({ departsM }) => departsM > 5000);
	expect(widest).toMatchObject({ side: 'left' });
	expect(widest.departsM).toBeCloseTo(11_119, -1);
	// A trapezium: 0.382° below and 0.2° above, 0.1° high.
	expect(widest.areaKm2).toBeGreaterThan(0.95 * 0.0291 * 110.57 * 111.32);
	expect(widest.areaKm2).toBeLessThan(1.05 * 0.0291 * 110.57 * 111.32);
	expect(widest.line[0][1]).toBe(0);
	expect(widest.line.slice(1, -1)).toEqual([
		[0.2, 0.1],
		[0.4, 0.1],
	]);
});

test('a line drawn alike has none', () => {
	expect(findSectors(today, today).filter(({ departsM }) => departsM > 1)).toEqual([]);
});
