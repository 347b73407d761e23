import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameRange, frameYears, MOST_FRAMES } from './frameYears';

const RECORD = { first: 1640, last: 2026 };
const CHANGES = [1689, 1727, 1858, 1860];

test.each([
	[{ from: 1858, to: 1860, step: 1 }, [1858, 1859, 1860]],
	[{ from: 1640, to: 1665, step: 10 }, [1640, 1650, 1660, 1665]],
	[{ from: 1850, to: 1870, step: 5 }, [1850, 1855, 1858, 1860, 1865, 1870]],
	[{ from: 1858, to: 1858, step: 5 }, [1858]],
])('%j', (range, years) => {
	expect(frameYears(range, CHANGES)).toEqual(years);
});

test('begins and ends where it is asked to, misses no change and shows no year twice', () => {
	const year = fc.integer({ min: 1640, max: 2026 });
	fc.assert(
		fc.property(year, year, fc.integer({ min: 1, max: 500 }), fc.array(year), (one, other, step, changes) => {
			const [from, to] = [Math.min(one, other), Math.max(one, other)];
			const years = frameYears({ from, to, step }, changes);
			expect(years[0]).toBe(from);
			expect(years.at(-1)).toBe(to);
			const within = changes.filter((change) => from <= change && change <= to);
			expect(years).toEqual(expect.arrayContaining(within));
			expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
		}),
	);
});

test.each([
	[{ from: 1900, to: 1800, step: 10 }, 'order'],
	[{ from: 1850, to: 1870, step: 0 }, 'step'],
	[{ from: 1850, to: 1870, step: -5 }, 'step'],
	[{ from: 1850, to: 1870, step: 2.5 }, 'step'],
	[{ from: 1500, to: 1870, step: 10 }, 'years'],
	[{ from: 1850, to: 3000, step: 10 }, 'years'],
	[{ from: 1850.5, to: 1870, step: 10 }, 'years'],
	[{ from: 1640, to: 2026, step: 1 }, 'many'],
])('%j cannot be made', (asked, fault) => {
	expect(frameRange(asked, RECORD, CHANGES)).toEqual({ fault });
});

test('what is not typed is the whole record, a year a frame', () => {
	const made = frameRange({ from: null, to: 1700, step: null }, RECORD, CHANGES);
	expect(made).toMatchObject({ range: { from: 1640, to: 1700, step: 1 } });
	expect('years' in made && made.years.length).toBe(61);
	expect(MOST_FRAMES).toBeGreaterThan(61);
});
