import { expect, test } from 'vitest';
import { overlaidKm2, overlaidPairs, passedKm2 } from './overlay.ts';

const pairs = overlaidPairs();

test.each([
	['china', 'russia'],
	['russia', 'china'],
])('Turf agrees with the parcels on the land that passed from %s to %s', { timeout: 900_000 }, (from, to) => {
	let moved = 0;
	for (const pair of pairs) {
		const own = passedKm2(pair, from, to);
		const turf = overlaidKm2(pair, from, to);
		// 0.01 % of what moved; where nothing moved, Turf must find less than a hectare.
		expect(Math.abs(own - turf), `${pair.join(' → ')}: ${own} against ${turf} km²`).toBeLessThanOrEqual(
			Math.max(own * 1e-4, 0.01),
		);
		if (own > 0) moved++;
	}
	expect(moved).toBeGreaterThan(0);
});
