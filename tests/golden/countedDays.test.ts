import { describe, expect, it, test } from 'vitest';
import { countedBy } from '../../src/lib/atlas/countedBy.ts';
import { dayBefore } from '../../src/lib/atlas/day.ts';
import { OPEN_END } from '../../src/lib/atlas/model.ts';
import { sameHolding, tenureAt } from '../../src/lib/atlas/snapshot.ts';
import { COUNTED_DAYS } from '../../src/lib/atlas/vocabulary.ts';
import { catalogue } from './compiled.ts';

const OTHERS = COUNTED_DAYS.filter((day) => day !== 'effective');

/** Days that the texts bear, as the instruments' files give them with their sources. */
const CASES: [kind: (typeof OTHERS)[number], land: string, day: string, before: string, after: string][] = [
	['signed', 'ili-west', '1881-02-24', 'qing', 'empire'],
	['ratified', 'tuva', '1728-06-25', 'uriankhai', 'qing'],
	['ratified', 'ussuri-sea', '1861-01-01', 'joint', 'empire'],
	// Confirmed by the treaty of 1860, which the court ratified in its place.
	['ratified', 'amur-left-bank', '1860-11-14', 'qing', 'empire'],
	['in-force', 'fuyuan-islands', '1992-03-16', 'federation', 'prc'],
	['demarcated', 'ussuri-sea', '1861-06-28', 'joint', 'empire'],
	['demarcated', 'chuya', '1870-08-12', 'qing', 'empire'],
	['demarcated', 'ili-west', '1884-06-03', 'qing', 'empire'],
];

test.each(CASES)('%s: %s passes on %s', (kind, land, day, before, after) => {
	const counted = countedBy(catalogue, kind);
	const parcel = counted.parcels.find(({ id }) => id === land)!;
	const holder = (on: string) => {
		const { polity, status } = tenureAt(parcel, on)!;
		return status === 'joint' ? 'joint' : polity;
	};
	expect([holder(dayBefore(day)), holder(day)]).toEqual([before, after]);
});

test('without a choice the catalogue is itself', () => {
	expect(countedBy(catalogue, 'effective')).toBe(catalogue);
});

describe.each(OTHERS)('by the day %s', (kind) => {
	const counted = countedBy(catalogue, kind);
	const { counted: spans } = catalogue.days[kind];

	it('some act counts otherwise, on a day that its acts bear', () => {
		expect(Object.keys(spans).length).toBeGreaterThan(0);
		for (const [id, { first, last }] of Object.entries(spans)) {
			const { signed, ratified, inForce, demarcated } = catalogue.instruments.find((one) => one.id === id)!;
			const acts = { signed, ratified, 'in-force': inForce, demarcated }[kind]!;
			expect(
				acts.map(({ earliest, latest }) => [earliest, dayBefore(latest)]),
				id,
			).toContainEqual([first, last]);
		}
	});

	it('land is held by exactly one at any time, by the states of that time', () => {
		for (const { id, tenures } of counted.parcels) {
			expect(tenures[0]!.from, id).toBe(catalogue.border.from);
			expect(tenures.at(-1)!.to, id).toBe(OPEN_END);
			tenures.slice(1).forEach(({ from }, i) => expect(from, id).toBe(tenures[i]!.to));
		}
	});

	it('the transfers lead from holder to holder, on the days that their acts count', () => {
		const effective = new Map(counted.instruments.map((one) => [one.id, one.effective]));
		expect([...counted.transfers].map(({ id }) => id).length).toBe(
			new Set(counted.transfers.map(({ id }) => id)).size,
		);
		for (const { id, instrument, day, from, to, parcels } of counted.transfers) {
			expect(day, id).toBe(effective.get(instrument));
			for (const land of parcels) {
				const parcel = counted.parcels.find((one) => one.id === land)!;
				expect(tenureAt(parcel, dayBefore(day))!.polity, `${id} ${land}`).toBe(from.polity);
				expect(tenureAt(parcel, day)!.polity, `${id} ${land}`).toBe(to.polity);
			}
		}
	});

	it('land ends in the same hands', () => {
		for (const { id, tenures } of counted.parcels)
			expect(
				sameHolding(tenures.at(-1), catalogue.parcels.find((one) => one.id === id)!.tenures.at(-1)),
				id,
			).toBe(true);
	});
});
