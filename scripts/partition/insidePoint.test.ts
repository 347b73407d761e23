import { describe, expect, it } from 'vitest';
import type { Cell } from './grid.ts';
import { insidePoint } from './insidePoint.ts';

/** Heights are low + high · n/16, a little above the cell so that no vertex lies on them; here in cells. */
const pointOf = (...rings: Cell[][]) => insidePoint({ rings }).map((degrees) => degrees * 1e5);

describe('a point inside', () => {
	// A square of 1600: at half its height, halfway across.
	it('a square is in the middle', () => {
		const [x, y] = pointOf([
			[0, 0],
			[1600, 0],
			[1600, 1600],
			[0, 1600],
			[0, 0],
		]);
		expect(x).toBeCloseTo(800, 6);
		expect(y).toBeCloseTo(800.123, 6);
	});

	// 1600 ●───●       ●───●
	//      │   │       │   │    Its centre of gravity lies between the horns. The stretch at 200, the 2nd of 16 heights,
	//  240 │   ●───────●   │    is 1600 wide and counts 1 − 6/16; in the horns, 400 wide, no more than 400 counts.
	//    0 ●───────────────●
	it('horns is in what joins them', () => {
		const horns: Cell[] = [
			[0, 0],
			[1600, 0],
			[1600, 1600],
			[1200, 1600],
			[1200, 240],
			[400, 240],
			[400, 1600],
			[0, 1600],
			[0, 0],
		];
		const [x, y] = pointOf(horns);
		expect(x).toBeCloseTo(800, 6);
		expect(y).toBeCloseTo(200.123, 6);
	});

	// A hole covers the middle but for a strip of 400 on the right and of 200 on the left. Above and below the hole, at 3/16
	// of the height, the whole 1600 counts 1 − 5/16 = 1100 > 400.
	it('a face with a hole is beside the hole', () => {
		const outer: Cell[] = [
			[0, 0],
			[1600, 0],
			[1600, 1600],
			[0, 1600],
			[0, 0],
		];
		const wide: Cell[] = [
			[200, 350],
			[200, 1250],
			[1200, 1250],
			[1200, 350],
			[200, 350],
		];
		const [x, y] = pointOf(outer, wide);
		expect(x).toBeCloseTo(800, 6);
		expect(y).toBeCloseTo(300.123, 6);
		// One from top to bottom leaves the strip on the right, at half the height.
		const tall: Cell[] = [
			[200, 1],
			[200, 1599],
			[1200, 1599],
			[1200, 1],
			[200, 1],
		];
		const [right, middle] = pointOf(outer, tall);
		expect(right).toBeCloseTo(1400, 6);
		expect(middle).toBeCloseTo(800.123, 6);
	});

	// At height y the triangle is 1600 − y wide: of y = 100n the product (16 − n)(16 − |n − 8|) is greatest, 11 · 13 = 143 at n = 5
	// and 10 · 14 = 140 at 6, 12 · 12 = 144 at 4, 13 · 11 = 143 at 3: so n = 4.
	it('a triangle is where width and nearness to the middle balance', () => {
		const [x, y] = pointOf([
			[0, 0],
			[1600, 0],
			[0, 1600],
			[0, 0],
		]);
		expect(y).toBeCloseTo(400.123, 6);
		expect(x).toBeCloseTo((1600 - 400.123) / 2, 6);
		// The same in another place.
		const far: Cell[] = [
			[7000, 3000],
			[8600, 3000],
			[7000, 4600],
			[7000, 3000],
		];
		const [farX, farY] = pointOf(far);
		expect(farY).toBeCloseTo(3400.123, 6);
		expect(farX).toBeCloseTo(7000 + (1600 - 400.123) / 2, 6);
	});

	it('a face off the origin is moved with it', () => {
		const [x, y] = pointOf([
			[7000, -3000],
			[8600, -3000],
			[8600, -1400],
			[7000, -1400],
			[7000, -3000],
		]);
		expect(x).toBeCloseTo(7800, 6);
		expect(y).toBeCloseTo(-2199.877, 6);
	});
});
