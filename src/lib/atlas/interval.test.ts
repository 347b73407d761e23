import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, intersection, isEmpty, overlap } from './interval';

const tenure = { from: '1858-05-28', to: '1860-11-14' };

test('the first day is inside, the last is not', () => {
	expect(contains(tenure, '1858-05-27')).toBe(false);
	expect(contains(tenure, '1858-05-28')).toBe(true);
	expect(contains(tenure, '1860-11-13')).toBe(true);
	expect(contains(tenure, '1860-11-14')).toBe(false);
});

test('an interval is empty when it ends no later than it begins', () => {
	expect(isEmpty(tenure)).toBe(false);
	expect(isEmpty({ from: '1858-05-28', to: '1858-05-28' })).toBe(true);
	expect(isEmpty({ from: '1858-05-29', to: '1858-05-28' })).toBe(true);
});

test('touching intervals share no day', () => {
	expect(overlap(tenure, { from: '1860-11-14', to: '9999-12-31' })).toBe(false);
	expect(overlap(tenure, { from: '1860-11-13', to: '9999-12-31' })).toBe(true);
});

test('law: a day is in the intersection exactly when it is in both', () => {
	const day = fc.integer({ min: 1, max: 28 }).map((n) => `1858-01-${String(n).padStart(2, '0')}`);
	const interval = fc.record({ from: day, to: day });
	fc.assert(
		fc.property(interval, interval, day, (a, b, at) => {
			const both = contains(a, at) && contains(b, at);
			const shared = intersection(a, b);
			expect(shared !== undefined && contains(shared, at)).toBe(both);
			if (isEmpty(a)) expect(contains(a, at)).toBe(false);
		}),
	);
});
