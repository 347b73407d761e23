import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../golden/compiled.ts';
import { lastDayOfYear } from '../../../src/lib/atlas/day.ts';
import { sameHolding, tenureAt } from '../../../src/lib/atlas/snapshot.ts';
import { NOBODY, tableCursor, tenureTable } from './tenureTable.ts';

const { parcels } = catalogue;
const table = tenureTable(parcels);

test('law: along any way, a table says who holds what as the tenures do', () => {
	const years = fc.array(fc.integer({ min: 1630, max: 2026 }), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(years, (way) => {
			const cursor = tableCursor(table, parcels.length);
			for (const day of way.map(lastDayOfYear)) {
				cursor.moveTo(day);
				parcels.forEach((parcel, i) => {
					const held = cursor.held[i] === NOBODY ? undefined : table.holdings[cursor.held[i]!];
					expect(sameHolding(held, tenureAt(parcel, day)), `${parcel.id} on ${day}`).toBe(true);
				});
			}
		}),
	);
});
