import { expect, test } from 'vitest';
import type { LakeFeature, RiverFeature } from '../../data/loadNature';
import { courseRange, rankLakes, riverCourses } from './water';

const riverOf = (rank: number): RiverFeature => ({
	type: 'Feature',
	properties: { id: 'r', name: 'River', rank },
	geometry: {
		type: 'LineString',
		coordinates: [
			[130, 50],
			[128, 51],
			[126, 50],
		],
	},
});
const rivers = [riverOf(1), riverOf(9)];

test('a great river has one course at every zoom, from west to east; a small one where it is named', () => {
	expect([0, 4.99, 5, 6.49, 6.5, 24].map(courseRange)).toEqual([0, 0, 1, 1, 2, 2]);
	// Of rank 9 it is named from zoom 6 on.
	expect(
		[0, 1, 2].map((range) => riverCourses(rivers, range).map(({ properties }) => properties.rank)),
	).toEqual([[1], [1, 9], [1, 9]]);
	for (const range of [0, 1, 2])
		for (const { geometry } of riverCourses(rivers, range)) {
			const [line] = geometry.coordinates;
			expect(line!.length).toBeGreaterThan(3);
			expect(line![0]![0]).toBeLessThan(line!.at(-1)![0]!);
		}
});

test('the closer the range, the nearer a course to its river', () => {
	// The bend of the river is at 51°.
	const bends = [0, 1, 2].map((range) =>
		Math.max(
			...riverCourses(rivers, range)[0]!
				.geometry.coordinates.flat()
				.map(([, lat]) => lat!),
		),
	);
	expect(bends.toSorted((a, b) => a - b)).toEqual(bends);
	expect(bends[2]).toBeLessThan(51);
	expect(bends[2]).toBeGreaterThan(50.95);
});

test('a great lake outranks a small one', () => {
	const lake = (degrees: number): LakeFeature => ({
		type: 'Feature',
		properties: { id: 'l', name: 'Lake' },
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[0, 50],
					[degrees, 50],
					[degrees, 50 + degrees],
					[0, 50 + degrees],
					[0, 50],
				],
			],
		},
	});
	expect(rankLakes([lake(2), lake(0.6), lake(0.1)]).map(({ properties }) => properties)).toMatchObject([
		{ rank: 1 },
		{ rank: 2 },
		{ rank: 3 },
	]);
});
