import { expect, test } from 'vitest';
import { lineKm } from './lineKm';

test('kilometres add up by certainty and by way; a line in several ways says whether any of it is by hand', () => {
	expect(
		lineKm([
			{ certainty: 'surveyed', drawn: ['border'], lengthKm: 100 },
			{ certainty: 'surveyed', drawn: ['border', 'river'], lengthKm: 20 },
			{ certainty: 'approximate', drawn: ['river', 'hand'], lengthKm: 7 },
			{ certainty: 'approximate', drawn: ['hand'], lengthKm: 3 },
			{ certainty: 'claimed', drawn: [], lengthKm: 1 },
		]),
	).toEqual({
		all: 131,
		certainty: { surveyed: 120, approximate: 10, claimed: 1 },
		drawn: { border: 100, mixed: 20, partHand: 7, hand: 3, other: 1 },
	});
});
