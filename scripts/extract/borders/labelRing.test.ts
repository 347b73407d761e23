import { expect, test } from 'vitest';
import type { Position } from '../../../src/lib/geo/position.ts';
import { findOwners, labelRing } from './labelRing';
import type { Country } from './readCountries';

//   d───c───e      a's ring: its border with b is the side c–f, of which b has the ends and one vertex
//   │ a │ b │      between; a's own extra vertex there (x) is still the border. The rest is coast.
//   g───f───h
const c: Position = [1, 1];
const f: Position = [1, 0];
const middle: Position = [1, 0.5];
const x: Position = [1.001, 0.7];

test('an unshared vertex between two shared ones is on the border', () => {
	const a: Country = { code: 'a', landlocked: false, rings: [[[0, 1], c, x, middle, f, [0, 0], [0, 1]]] };
	const b: Country = { code: 'b', landlocked: false, rings: [[c, [2, 1], [2, 0], f, middle, c]] };
	const coastlines = Array.from({ length: 200 }, (_, i): Position => [0, 0.999 - i / 201]);
	a.rings[0].splice(5, 2, [0, 0], ...coastlines.reverse(), [0, 1]);
	const stretches = labelRing('a', a.rings[0], findOwners([a, b]));
	expect(stretches.map(({ neighbour }) => neighbour).sort()).toEqual(['b', null].sort());
	const border = stretches.find(({ neighbour }) => neighbour === 'b')!;
	expect(border.points).toEqual([c, x, middle, f]);
});
