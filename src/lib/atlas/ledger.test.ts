import { expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { ledgerAt, ledgerSteps } from './ledger';

const km2 = (...lands: string[]) =>
	lands.reduce((sum, land) => sum + byId(catalogue.parcels, land).areaKm2, 0);

test('the ledger steps at each instrument that moved land or control from side to side, in order', () => {
	expect(
		ledgerSteps(catalogue).map(({ year, instrument, transfers }) => [
			year,
			instrument,
			transfers.map(({ id }) => id.split('/')[1]).join(' '),
		]),
	).toEqual([
		[1689, 'first-1689', 'hills forest'],
		[1727, 'swap-1727', 'enclave'],
		[1757, 'campaign-1757', 'league-to-kingdom'],
		[1860, 'second-1860', 'south-east hills forest'],
		[1898, 'lease-1898', 'kingdom-to-duchy-leased'],
		[1900, 'landing-1900', 'kingdom-to-duchy-occupied'],
		[1904, 'landing-1904', 'kingdom-to-league-occupied'],
		[1920, 'evacuation-1920', 'league-to-republic'],
		[
			1945,
			'return-1945',
			'union-to-republic-from-republic-leased union-to-republic-from-republic-occupied meadow',
		],
	]);
});

test('control is booked apart from the land itself', () => {
	const steps = ledgerSteps(catalogue);
	const at = (year: number) => ledgerAt(steps, year, catalogue.border);
	const gained = (before: number, after: number, account: 'net' | 'control', side: string) =>
		at(after)[account][side]! - at(before)[account][side]!;
	// The harbour and the cape were occupied, by the one side and by others.
	expect(gained(1899, 1900, 'control', 'russia')).toBeCloseTo(km2('harbour'), 2);
	expect(gained(1899, 1904, 'control', 'china')).toBeCloseTo(-km2('harbour', 'cape'), 2);
	expect(gained(1899, 1904, 'net', 'china')).toBe(0);
	// The hills were claimed only, and came into the other side's hands with the land itself.
	expect(gained(1688, 1689, 'control', 'china')).toBeCloseTo(-km2('forest'), 2);
	expect(gained(1859, 1860, 'control', 'russia')).toBeCloseTo(km2('forest', 'east', 'meadow', 'hills'), 2);
});

test('a step tells what passed by it', () => {
	const passed = Object.fromEntries(
		ledgerSteps(catalogue).map(({ instrument, passages }) => [
			instrument,
			passages.map(({ kind, from, to }) => `${kind} ${from}>${to}`),
		]),
	);
	expect(passed).toEqual({
		'first-1689': ['sovereignty china>common', 'sovereignty none>china'],
		'swap-1727': ['sovereignty russia>china'],
		'campaign-1757': ['sovereignty other>china'],
		'second-1860': ['sovereignty china>russia', 'sovereignty common>russia'],
		'lease-1898': ['control china>russia'],
		'landing-1900': ['control china>russia'],
		'landing-1904': ['control china>other'],
		'evacuation-1920': ['control other>china'],
		'return-1945': ['sovereignty russia>china', 'control russia>china'],
	});
});

test('each step tells what both sides gained less what they lost so far', () => {
	const steps = ledgerSteps(catalogue);
	const net = (year: number) => ledgerAt(steps, year, catalogue.border).net;
	const south = {
		// The hills came to it, the forest went into common hold.
		1689: km2('hills') - km2('forest'),
		1727: km2('hills', 'enclave') - km2('forest'),
		1757: km2('hills', 'enclave', 'cape') - km2('forest'),
		1860: km2('enclave', 'cape') - km2('forest', 'east', 'meadow'),
		1945: km2('enclave', 'cape') - km2('forest', 'east'),
	};
	for (const [year, km2] of Object.entries(south)) expect(net(Number(year)).china).toBeCloseTo(km2, 2);
	expect(net(1689).russia).toBe(0);
	expect(net(1727).russia).toBeCloseTo(-km2('enclave'), 2);
	expect(net(1757).russia).toBeCloseTo(-km2('enclave'), 2);
	expect(net(1860).russia).toBeCloseTo(km2('forest', 'east', 'meadow', 'hills') - km2('enclave'), 2);
	expect(net(1945).russia).toBeCloseTo(km2('forest', 'east', 'hills') - km2('enclave'), 2);
});

test('a step holds from its own year to the year before the next', () => {
	const steps = ledgerSteps(catalogue);
	const none = { net: { china: 0, russia: 0 }, control: { china: 0, russia: 0 } };
	expect(ledgerAt(steps, 1688, catalogue.border)).toEqual(none);
	expect(ledgerAt(steps, 1689, catalogue.border)).toBe(steps[0]);
	expect(ledgerAt(steps, 1726, catalogue.border)).toBe(steps[0]);
	expect(ledgerAt(steps, 2026, catalogue.border)).toBe(steps.at(-1));
	expect(ledgerAt([], 1900, catalogue.border)).toEqual(none);
});

test('transfers are taken in the order of their days, whatever the order they stand in', () => {
	const turned = { ...catalogue, transfers: [...catalogue.transfers].reverse() };
	const net = ({ transfers: _transfers, ...step }: ReturnType<typeof ledgerSteps>[number]) => step.year;
	expect(ledgerSteps(turned).map(net)).toEqual([1689, 1727, 1757, 1860, 1898, 1900, 1904, 1920, 1945]);
	expect(turned.transfers[0]!.day).toBe('1945-08-14');
});

test('one instrument in two years is two steps', () => {
	const [hills, forest] = catalogue.transfers;
	const transfers = [
		hills!,
		{ ...forest!, day: '1700-01-01' },
		{ ...forest!, instrument: 'other', day: '1700-01-01' },
	];
	expect(ledgerSteps({ ...catalogue, transfers }).map(({ year, instrument }) => [year, instrument])).toEqual([
		[1689, 'first-1689'],
		[1700, 'first-1689'],
		[1700, 'other'],
	]);
});

test('two instruments of one day are a step each, however their transfers are mixed', () => {
	const [hills, forest] = catalogue.transfers;
	const day = '1700-01-01';
	const transfers = [
		{ ...hills!, day },
		{ ...forest!, day, instrument: 'other' },
		{ ...forest!, day },
	];
	expect(ledgerSteps({ ...catalogue, transfers }).map(({ instrument }) => instrument)).toEqual([
		'first-1689',
		'other',
	]);
});
