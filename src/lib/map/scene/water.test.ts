import { expect, test } from 'vitest';
import type { LakeFeature, RiverFeature } from '../../data/loadNature';
import { rankLakes, riverCourses } from './water';

test('a river has one course for every zoom, from west to east', () => {
	const river: RiverFeature = {
		type: 'Feature',
		properties: { id: 'r', name: 'River', rank: 1 },
		geometry: {
			type: 'LineString',
			coordinates: [
				[130, 50],
				[128, 51],
				[126, 50],
			],
		},
	};
	const courses = riverCourses([river]);
	for (let i = 1; i < courses.length; i++)
		expect(courses[i]!.properties.from).toBe(courses[i - 1]!.properties.to);
	for (const { geometry } of courses) {
		const [line] = geometry.coordinates;
		expect(line![0]![0]).toBeLessThan(line!.at(-1)![0]!);
	}
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
