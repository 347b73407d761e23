import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { compareYears } from '../../src/lib/atlas/compare.ts';
import { lastDayOfYear, yearOf } from '../../src/lib/atlas/day.ts';
import { chanceOf, shuffled } from '../../src/lib/atlas/learn/chance.ts';
import { ledgerAt, ledgerSteps } from '../../src/lib/atlas/ledger.ts';
import type { Holding, Parcel, Side, Tenure, Transfer } from '../../src/lib/atlas/model.ts';
import { holdingKey, sameHolding, tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { changedLand } from '../../src/lib/data/exports/stateFeatures.ts';
import type { AtlasTopology } from '../../src/lib/data/topology.ts';
import { catalogue, topology } from './compiled.ts';
import { overlap, sideAt } from './overlay.ts';

/*
 * Whatever two years a reader compares: the comparison, the land that the page gives out for it and the ledger, held
 * against what Turf finds in the snapshots' own shapes.
 */

/** How many pairs of years are drawn by a seed beside the telling ones: Turf takes a second or more for each. */
const DRAWN = 4;

const spine = catalogue.instruments
	.filter((instrument) => instrument.spine)
	.map(({ effective }) => yearOf(effective))
	.sort((a, b) => a - b);
const [first, last] = [yearOf(catalogue.border.from), yearOf(catalogue.snapshotDays.at(-1)!) + 1];

const file = {
	...{ catalogue, topology: topology as AtlasTopology, lang: 'en' as const },
	inWords: holdingKey,
};

type Years = readonly [early: number, late: number];

/** From each telling year to the next: the record's ends, the spine's treaties. */
function inTurn(): Years[] {
	const telling = [...new Set([first, ...spine, last])];
	return telling.slice(1).map((late, i) => [telling[i]!, late]);
}

/** These, from first to last, and others drawn by a seed. */
function pairs(): Years[] {
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const chance = chanceOf(1727);
	const drawn = Array.from({ length: DRAWN }, (): Years => {
		const [a, b] = shuffled(years, chance);
		return [Math.min(a!, b!), Math.max(a!, b!)];
	});
	return [...inTurn(), [first, last], ...drawn];
}

/** The parcels that were ever on more than one side: no other land can have passed, and it spares Turf the coasts. */
const movable = catalogue.parcels.filter(
	(parcel) => new Set(catalogue.snapshotDays.map((day) => sideAt(parcel, day))).size > 1,
);
const landOf = (year: number, wanted: (side: Side) => boolean): Parcel[] =>
	movable.filter((parcel) => wanted(sideAt(parcel, lastDayOfYear(year))));

/** 0.01 % of what Turf finds; where that is nothing, a hectare. */
function near(own: number, turf: number, what: string): void {
	expect(Math.abs(own - turf), `${what}: ${own} against ${turf} km²`).toBeLessThanOrEqual(
		Math.max(turf * 1e-4, 0.01),
	);
}

const [one, other] = catalogue.border.sides.map(({ id }) => id) as [Side, Side];

describe('between any two years', { timeout: 900_000 }, () => {
	test.each([
		[one, other],
		[other, one],
	])('the comparison and the land it gives out are what Turf finds from %s to %s', (from, to) => {
		for (const [early, late] of pairs()) {
			const turf = overlap(
				landOf(early, (side) => side === from),
				landOf(late, (side) => side === to),
			);
			const what = `${early} → ${late}`;
			near(compareYears(catalogue, early, late).passed.get(`${from}>${to}`) ?? 0, turf.geodesic, what);
			const given = changedLand(file, early, late).filter(
				({ properties: { fromSide, toSide } }) => fromSide === from && toSide === to,
			);
			const sum = (km2: (feature: (typeof given)[number]) => number) =>
				given.reduce((all, feature) => all + km2(feature), 0);
			near(
				sum(({ properties }) => properties.areaTurfKm2),
				turf.spherical,
				`${what}, as told`,
			);
			near(
				sum((feature) => area(feature) / 1e6),
				turf.spherical,
				`${what}, as drawn`,
			);
		}
	});

	test.each([one, other])('the ledger is what Turf finds that %s gained and lost', (side) => {
		const steps = ledgerSteps(catalogue);
		const net = (year: number) => ledgerAt(steps, year, catalogue.border).net[side]!;
		const its = (whose: Side) => whose === side;
		const not = (whose: Side) => whose !== side;
		for (const [early, late] of inTurn()) {
			const gained = overlap(landOf(early, not), landOf(late, its)).geodesic;
			const lost = overlap(landOf(early, its), landOf(late, not)).geodesic;
			const own = net(late) - net(early);
			expect(
				Math.abs(own - (gained - lost)),
				`${early} → ${late}: ${own}, not ${gained} − ${lost} km²`,
			).toBeLessThanOrEqual(Math.max((gained + lost) * 1e-4, 0.01));
		}
	});

	test('the interval of what passed on a day holds what Turf finds', () => {
		const way = ({ day, from, to }: Transfer) =>
			[day, from.polity, from.status, to.polity, to.status].join(' ');
		const days = new Set(catalogue.instruments.filter((one) => one.spine).map(({ effective }) => effective));
		const ofSpine = catalogue.transfers.filter(({ day }) => days.has(day));
		const others = shuffled(catalogue.transfers, chanceOf(1858)).slice(0, DRAWN);
		const ways = new Set([...ofSpine, ...others].map(way));
		expect(ways.size).toBeGreaterThan(days.size);
		for (const one of ways) {
			const transfers = catalogue.transfers.filter((transfer) => way(transfer) === one);
			const { day, from, to } = transfers[0]!;
			const moved = new Set(transfers.flatMap(({ parcels }) => parcels));
			// What moved is given to Turf among what else may have stood under either holder.
			const land = catalogue.parcels.filter((parcel) => movable.includes(parcel) || moved.has(parcel.id));
			const under = ({ polity, status }: Holding, tenure: Tenure | undefined) =>
				tenure?.polity === polity && tenure.status === status;
			const earlier = ({ tenures }: Parcel) =>
				tenures.find((tenure) => tenure.from < day && day <= tenure.to);
			// Where a claim passes over another's land to that of a third, only who controls it tells them apart.
			const passed = (parcel: Parcel) => !sameHolding(earlier(parcel), tenureAt(parcel, day));
			const before = land.filter((parcel) => under(from, earlier(parcel)) && passed(parcel));
			const after = land.filter((parcel) => under(to, tenureAt(parcel, day)));
			const { geodesic } = overlap(before, after);
			const sum = (bound: 'lowKm2' | 'highKm2') =>
				transfers.reduce((km2, transfer) => km2 + transfer[bound], 0);
			expect(geodesic, one).toBeGreaterThanOrEqual(sum('lowKm2') - 0.01);
			expect(geodesic, one).toBeLessThanOrEqual(sum('highKm2') + 0.01);
		}
	});
});
