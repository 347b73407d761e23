import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { landAsTold, passedBetween } from './between';
import { compareYears } from './compare';

const km2 = (...lands: string[]) =>
	lands.reduce((sum, land) => sum + byId(catalogue.parcels, land).areaKm2, 0);
const between = (early: number, late: number, record = catalogue) =>
	passedBetween(record, { early, late }, record.rims);
const ways = (early: number, late: number) =>
	between(early, late).passages.map(({ kind, from, to }) => `${kind} ${from}>${to}`);

test('what passed is summed by ways, what lay between the two sides first', () => {
	expect(ways(1859, 1860)).toEqual(['sovereignty china>russia', 'sovereignty common>russia']);
	const [ceded, common] = between(1859, 1860).passages;
	expect(ceded!.areaKm2).toBeCloseTo(km2('east', 'meadow', 'hills'), 6);
	expect(ceded!.reserved.claimed).toBeCloseTo(km2('hills'), 6);
	expect(common!.areaKm2).toBeCloseTo(km2('forest'), 6);
});

test('land that was in common for a while is counted once', () => {
	const [only, ...others] = between(1688, 1860).passages.filter(({ to }) => to === 'russia');
	expect(`${only!.from}>${only!.to}`).toBe('china>russia');
	expect(only!.areaKm2).toBeCloseTo(km2('forest', 'east', 'meadow'), 6);
	// Nobody's hills, though they were claimed in between.
	expect(others.map(({ from, areaKm2 }) => [from, areaKm2])).toEqual([['none', km2('hills')]]);
});

test('control is told where it changed, and what came back did not pass', () => {
	expect(ways(1897, 1904)).toEqual(['control china>russia', 'control china>russia', 'control china>other']);
	expect(ways(1903, 1921)).toEqual([]);
});

test('land has its interval by its own rim, whatever two years are compared', () => {
	const [ceded] = between(1859, 1860).passages;
	expect(ceded!.lowKm2).toBeLessThan(ceded!.areaKm2);
	expect(ceded!.areaKm2 - ceded!.lowKm2).toBeCloseTo(ceded!.highKm2 - ceded!.areaKm2, 6);
	expect(passedBetween(catalogue, { early: 1859, late: 1860 }).passages[0]).toMatchObject({
		lowKm2: ceded!.areaKm2,
		highKm2: ceded!.areaKm2,
	});
});

test('what only the record shows otherwise did not pass, unless it passed by an act as well', () => {
	const recorded = (...days: string[]) => ({
		...catalogue,
		parcels: catalogue.parcels.map((parcel) => ({
			...parcel,
			tenures: parcel.tenures.map((tenure) =>
				days.includes(tenure.from) ? { ...tenure, recordChange: 'shown so' } : tenure,
			),
		})),
	});
	const { passages, recordKm2 } = between(1859, 1860, recorded('1860-12-31'));
	expect(passages).toEqual([]);
	expect(recordKm2).toBeCloseTo(km2('east', 'meadow', 'hills', 'forest'), 6);
	expect(between(1688, 1860, recorded('1860-12-31')).recordKm2).toBeCloseTo(km2('east', 'meadow'), 6);
	expect(between(1897, 1900).recordKm2).toBe(0);
});

test('the table of a comparison stands in the order of the sentence', () => {
	const { land } = compareYears(catalogue, 1856, 1860);
	const told = landAsTold(land, catalogue.polities).map(({ parcels }) =>
		parcels.map(({ id }) => id).join(' '),
	);
	expect(told).toEqual(['east meadow', 'forest', 'hills']);
	expect(
		landAsTold(compareYears(catalogue, 1750, 1904).land, catalogue.polities).map(
			({ parcels }) => parcels[0]!.id,
		),
	).toEqual([...['east', 'forest', 'hills'], ...['harbour', 'enclave', 'cape']]);
});
