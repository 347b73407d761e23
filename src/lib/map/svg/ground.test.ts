import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/atlas';
import type { LakeFeature } from '../../data/loadNature';
import { projectorOf } from '../../geo/projector';
import { sheetOf } from './ground';

const view = { zoom: 4, lat: 50, lon: 110 };
const size = { width: 800, height: 600 };

const lake = (id: string, west: number): LakeFeature => ({
	type: 'Feature',
	properties: { id, name: id },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[west, 49],
				[west + 2, 49],
				[west + 2, 51],
				[west, 49],
			],
		],
	},
});

/** Where the subpaths of path data in relative steps begin. */
function starts(d: string): Position[] {
	const found: Position[] = [];
	let at = [0, 0];
	let start = at;
	for (const [, command, numbers = ''] of d.matchAll(/([mlz])([^mlz]*)/g)) {
		if (command === 'z') at = start;
		const steps = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		for (let i = 0; i < steps.length; i += 2) {
			at = [at[0]! + steps[i]!, at[1]! + steps[i + 1]!];
			if (command === 'm' && i === 0) found.push((start = at));
		}
	}
	return found;
}

test('each lake is drawn where it lies', () => {
	const lakes = [lake('west', 105), lake('middle', 109), lake('east', 114)];
	const features = { parcels: [], boundaries: [], segments: [] };
	const { ground } = sheetOf(
		{ catalogue, features, nature: { rivers: [], lakes, land: [] } },
		view,
		size,
		0.4,
	);
	const project = projectorOf(view, size, { top: 0, right: 0, bottom: 0, left: 0 });
	const corners = [105, 109, 114].map((west) => project([west, 49]));
	starts(ground.lakes).forEach(([x, y], i) => {
		expect(x).toBeCloseTo(corners[i]![0], 0);
		expect(y).toBeCloseTo(corners[i]![1], 0);
	});
	expect(starts(ground.lakes)).toHaveLength(3);
});
