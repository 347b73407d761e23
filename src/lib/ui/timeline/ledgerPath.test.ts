import { expect, test } from 'vitest';
import type { LedgerStep } from '../../atlas/ledger';
import { ledgerScale, stepPath } from './ledgerPath';

const step = (year: number, china: number): LedgerStep => ({
	year,
	instrument: 'i',
	transfers: [],
	passages: [],
	net: { china, russia: -china },
	control: { china, russia: -china },
});
const steps = [step(1700, 50), step(1858, -100)];

test('the scale holds every figure with zero inside', () => {
	const y = ledgerScale(steps, 40);
	expect([y(100), y(0), y(-100)]).toEqual([0, 20, 40]);
	expect(ledgerScale([], 40)(0)).toBe(0);
});

test('a line is level between instruments and steps at each', () => {
	const scale = { x: (year: number) => year - 1640, y: ledgerScale(steps, 40) };
	expect(stepPath(steps, 'china', 1640, 2000, scale)).toBe(
		'M0.0 20.0L60.0 20.0L60.0 10.0L218.0 10.0L218.0 40.0L360.0 40.0',
	);
});
