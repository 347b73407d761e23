import { expect, it } from 'vitest';
import { edgeMetres, geodesicMetres } from './geodesicLength';

it('a degree along the equator is the equator’s 360th part', () => {
	// 6,378,137 m × π / 180, the definition of the ellipsoid.
	expect(geodesicMetres([10, 0], [11, 0])).toBeCloseTo(111_319.491, 3);
});

it('a quarter of a meridian is the ellipsoid’s 10,001,965.729 m', () => {
	expect(geodesicMetres([0, 0], [0, 90])).toBeCloseTo(10_001_965.729, 2);
});

it('a line has a length for each of its edges', () => {
	const [first, second] = edgeMetres([
		[0, 0],
		[1, 0],
		[3, 0],
	]);
	expect(second! / first!).toBeCloseTo(2, 9);
	expect(edgeMetres([[0, 0]])).toEqual([]);
});
