import { expect, test } from 'vitest';
import { sideOf } from './sideOf';

// East along the equator, then north: the inside of the corner is on the left.
const offset = sideOf([
	[0, 0],
	[1, 0],
	[1, 1],
]);

test('left of a line is positive, right of it negative, in metres', () => {
	expect(offset([0.5, 0.01]).metres).toBeCloseTo(1112, 0);
	expect(offset([0.5, -0.01]).metres).toBeCloseTo(-1112, 0);
	expect(offset([1.01, 0.5]).metres).toBeLessThan(0);
});

test('outside a corner both edges decide', () => {
	expect(offset([1.01, -0.001]).metres).toBeLessThan(0);
	expect(offset([1.001, -0.01]).metres).toBeLessThan(0);
	expect(offset([0.99, 0.01]).metres).toBeGreaterThan(0);
});

test('the foot is told as vertex and share', () => {
	expect(offset([0.25, 0.001]).at).toBeCloseTo(0.25, 6);
	expect(offset([1.001, 0.5]).at).toBeCloseTo(1.5, 6);
});
