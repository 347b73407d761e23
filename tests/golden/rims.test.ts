import { expect, test } from 'vitest';
import { doubtKm2 } from '../../src/lib/atlas/doubt.ts';
import { catalogue } from './compiled.ts';

test('the doubt of what every act moved follows from the rims, as the compile has it', () => {
	const index = new Map(catalogue.parcels.map((parcel) => [parcel.id, parcel.index]));
	const ratios = catalogue.transfers
		// An interval that would reach below nothing is cut there; its upper end is not.
		.map(({ parcels, day, areaKm2, highKm2 }) => ({
			own: doubtKm2(catalogue.rims, new Set(parcels.map((id) => index.get(id)!)), day),
			whole: highKm2 - areaKm2,
		}))
		.filter(({ whole }) => whole > 0.1)
		.map(({ own, whole }) => own / whole)
		.sort((a, b) => a - b);
	expect(ratios.length).toBeGreaterThan(100);
	expect(ratios[Math.floor(ratios.length / 2)]).toBeCloseTo(1, 2);
	// A stretch that a third line cuts is measured in two pieces, which tells on small land between wide doubts.
	expect(ratios[0]).toBeGreaterThan(0.75);
	expect(ratios.at(-1)).toBeLessThan(1.25);
});
