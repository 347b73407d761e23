import { describe, expect, test } from 'vitest';
import { sideReadings } from '../../src/lib/atlas/border.ts';
import type { Day, Parcel, Side } from '../../src/lib/atlas/model.ts';
import { sideLookup } from '../../src/lib/atlas/polity.ts';
import { inReading } from '../../src/lib/atlas/reading.ts';
import { tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { catalogue } from './compiled.ts';

/*
 * From any snapshot to any later one: the transfers in between, one after another, lead from the holders before to
 * the holders after, parcel by parcel; and their areas, which Turf measured between consecutive snapshots, add up to
 * what each side gained and lost in the sum of its parcels.
 */

const sideOf = sideLookup(catalogue.polities);

/** Whose side a parcel is on, and how it is held. A state that succeeds another on its side moves no land. */
function standing(parcel: Parcel, day: Day): string {
	const { polity, status } = tenureAt(parcel, day)!;
	return `${sideOf(polity)} ${status}`;
}

describe.each(['neutral', ...sideReadings(catalogue.border).map(({ id }) => id)])(
	'in the %s account',
	(id) => {
		const { parcels, transfers, snapshotDays: days } = inReading(catalogue, id);
		const sides = [...new Set(catalogue.polities.map(({ side }) => side))];
		const held = new Map(
			days.map((day) => [day, new Map(parcels.map((parcel) => [parcel.id, standing(parcel, day)]))]),
		);

		/** Goes from each snapshot to each later one by the transfers, and looks at what has come of it. */
		function everyPair(
			look: (before: Day, after: Day, reached: Map<string, string>, net: Map<Side, number>) => void,
		) {
			days.forEach((before, i) => {
				const reached = new Map(held.get(before));
				const net = new Map<Side, number>(sides.map((side) => [side, 0]));
				for (const after of days.slice(i + 1)) {
					for (const { day, from, to, parcels: moved, areaTurfKm2 } of transfers) {
						if (day !== after) continue;
						for (const parcel of moved) reached.set(parcel, `${sideOf(to.polity)} ${to.status}`);
						net.set(sideOf(from.polity), net.get(sideOf(from.polity))! - areaTurfKm2);
						net.set(sideOf(to.polity), net.get(sideOf(to.polity))! + areaTurfKm2);
					}
					look(before, after, reached, net);
				}
			});
		}

		test('the transfers in between lead from one state to the other', () => {
			const astray: string[] = [];
			let pairs = 0;
			everyPair((before, after, reached) => {
				pairs++;
				for (const [parcel, stands] of held.get(after)!)
					if (reached.get(parcel) !== stands)
						astray.push(`${before} → ${after}, ${parcel}: ${reached.get(parcel)}, not ${stands}`);
			});
			expect(astray).toEqual([]);
			expect(pairs).toBe((days.length * (days.length - 1)) / 2);
		});

		test('their areas add up to what each side gained and lost', () => {
			const landOf = (side: Side, day: Day) =>
				parcels
					.filter((parcel) => held.get(day)!.get(parcel.id)!.startsWith(`${side} `))
					.reduce((sum, { areaTurfKm2 }) => sum + areaTurfKm2, 0);
			const land = new Map(days.map((day) => [day, new Map(sides.map((side) => [side, landOf(side, day)]))]));
			const amiss: string[] = [];
			everyPair((before, after, _, net) => {
				for (const side of sides) {
					const gained = land.get(after)!.get(side)! - land.get(before)!.get(side)!;
					// Nine figures of each area are kept: half a hectare where it is above a million km², so a few in sum.
					if (Math.abs(gained - net.get(side)!) > 0.05)
						amiss.push(`${before} → ${after}, ${side}: ${net.get(side)}, not ${gained} km²`);
				}
			});
			expect(amiss).toEqual([]);
		});
	},
);
