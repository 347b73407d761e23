import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameYears } from './frameYears';

test.each([
	[{ from: 1858, to: 1860, step: 1 }, [1858, 1859, 1860]],
	[{ from: 1640, to: 1665, step: 10 }, [1640, 1650, 1660, 1665]],
	[{ from: 1860, to: 1858, step: 2 }, [1860, 1858]],
	[{ from: 1858, to: 1858, step: 5 }, [1858]],
])('%j', (range, years) => {
	expect(frameYears(range)).toEqual(years);
});

test('begins and ends where it is asked to, never twice in one year', () => {
	const year = fc.integer({ min: 1640, max: 2100 });
	fc.assert(
		fc.property(year, year, fc.integer({ min: 1, max: 500 }), (from, to, step) => {
			const years = frameYears({ from, to, step });
			expect(years[0]).toBe(from);
			expect(years.at(-1)).toBe(to);
			expect(new Set(years).size).toBe(years.length);
		}),
	);
});
