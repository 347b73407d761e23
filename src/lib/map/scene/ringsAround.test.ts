import { expect, test } from 'vitest';
import { ringsAround, type Chain } from './ringsAround';

/*
 * Two squares side by side, 1 and 2, with a hole 3 in the second; 0 is the sea. Chains run in any direction.
 *
 *     (0,2)───(2,2)───────(6,2)
 *       │   1   │   2 ┌─┐   │
 *       │       │     └3┘   │
 *     (0,0)───(2,0)───────(6,0)
 */
const chains: Chain[] = [
	{
		line: [
			[2, 2],
			[0, 2],
			[0, 0],
			[2, 0],
		],
		left: 0,
		right: 1,
	},
	{
		line: [
			[2, 0],
			[2, 2],
		],
		left: 1,
		right: 2,
	},
	{
		line: [
			[2, 2],
			[6, 2],
			[6, 0],
			[2, 0],
		],
		left: 0,
		right: 2,
	},
	{
		line: [
			[4, 1],
			[5, 1],
			[5, 0.5],
			[4, 0.5],
			[4, 1],
		],
		left: 3,
		right: 2,
	},
];

test('a chain turned the wrong way round still closes its ring', () => {
	const [ring, ...others] = ringsAround(chains, (area) => area === 1);
	expect(others).toEqual([]);
	expect(ring).toHaveLength(5);
	expect(ring!.at(-1)).toEqual(ring![0]);
	expect(new Set(ring!.map(String))).toEqual(new Set(['2,2', '0,2', '0,0', '2,0']));
});

test('an inner border falls away, a hole stays', () => {
	const rings = ringsAround(chains, (area) => area === 1 || area === 2);
	expect(rings.map((ring) => ring.length).sort()).toEqual([5, 7]);
	expect(rings.flat().filter(([x, y]) => x === 2 && y === 1)).toEqual([]);
});

test('nothing inside has no ring, and a chain that leads nowhere ends one', () => {
	expect(ringsAround(chains, () => false)).toEqual([]);
	expect(ringsAround(chains.slice(0, 1), (area) => area === 1)).toHaveLength(1);
});
