import { expect, test } from 'vitest';
import type { ParcelFeature } from '../../data/decode';
import { mercator } from '../../geo/mercator';
import { capitalsWidth, polityLabels } from './labels';
import type { Box } from '../../geo/box';
import { labelAnchorFinder } from './labelAnchors';

/*
 *   60 ┌───────────────┐
 *      │    1: north   │
 *   50 ├───────┬───────┤
 *      │ 2: sw │ 3: se │
 *   40 └───────┴───────┘
 *     100     120     140
 */
const box = (id: number, west: number, south: number, east: number, north: number): ParcelFeature => ({
	type: 'Feature',
	id,
	properties: { key: String(id) },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south],
			],
		],
	},
});
const find = labelAnchorFinder([
	box(1, 100, 50, 140, 60),
	box(2, 100, 40, 120, 50),
	box(3, 120, 40, 140, 50),
]);
const window = (west: number, south: number, east: number, north: number): Box => [
	...mercator([west, north]),
	...mercator([east, south]),
];
const WHOLE = window(100, 40, 140, 60);

test('neighbours of one state count as one: the name stands on their common middle', () => {
	const [spot] = find((parcel) => (parcel === 1 ? null : 'qing'), WHOLE);
	expect(spot?.x).toBeCloseTo(mercator([120, 0])[0], 6);
	expect(spot?.width).toBeCloseTo(40 / 360, 6);
});

test('the spot lies inside its state, and follows the window', () => {
	const groups = (parcel: number) => (parcel === 1 ? 'empire' : 'qing');
	const [east] = find(groups, window(130, 41, 139, 49));
	expect(east?.group).toBe('qing');
	expect(east?.share).toBeCloseTo(1, 1);
	expect(find(groups, window(130, 51, 139, 59)).map(({ group }) => group)).toEqual(['empire']);
});

test('land that has no name to bear has no spot', () => {
	expect(find(() => null, WHOLE)).toEqual([]);
});

test('a name is set in the room there is, on two lines where one is too long, or not at all', () => {
	const spot = { group: 'qing', x: 0.83, y: 0.4, width: 0.1, share: 0.4 };
	const set = (name: string, zoom: number) => polityLabels([spot], () => name, { zoom })[0];
	expect(set('Qing Empire', 4)?.wrap).toBe(99);
	expect(set('Socialist Republic', 2.4)?.wrap).toBeLessThan(capitalsWidth('Socialist Republic'));
	expect(set('Qing Empire', 0)).toBeUndefined();
});
