import { describe, expect, test } from 'vitest';
import { byId, history } from '../../../tests/atlas';
import { eventsAt, kindOf, lastYearOf, MEMORY_YEARS } from './event';
import { ALL_EVENT_KINDS, EVENT_KINDS } from './vocabulary';

/** A siege from 1685 to November 1686, and a meeting of 1689, whose day is not known. */
const siege = byId(history.events, 'siege-1685');
const meeting = byId(history.events, 'meeting-1689');
const shown = (year: number, kinds = ALL_EVENT_KINDS) =>
	eventsAt(history.events, year, kinds).map(({ event, age }) => [event.id, age]);

describe('events of a year', () => {
	test('appear in their first year, not before', () => {
		expect(shown(1684)).toEqual([]);
		expect(shown(1685)).toEqual([['siege-1685', 0]]);
	});

	test('stay while they last and age when they have ended', () => {
		expect(shown(1686)).toEqual([['siege-1685', 0]]);
		expect(shown(1687)).toEqual([['siege-1685', 1]]);
		expect(shown(1689)).toEqual([
			['siege-1685', 3],
			['meeting-1689', 0],
		]);
		expect(MEMORY_YEARS).toBe(10);
		expect(shown(1696)).toEqual([
			['siege-1685', 10],
			['meeting-1689', 7],
		]);
		expect(shown(1697)).toEqual([['meeting-1689', 8]]);
		expect(shown(1700)).toEqual([]);
	});

	test('whose day is a whole year end with it', () => {
		expect(meeting).toMatchObject({ from: '1689-01-01', to: '1690-01-01' });
		expect(lastYearOf(meeting)).toBe(1689);
		expect(siege.to).toBe('1686-12-01');
		expect(lastYearOf(siege)).toBe(1686);
		// One day, and one that the record gives no length.
		expect(lastYearOf({ from: '1689-12-31', to: '1690-01-01' })).toBe(1689);
		expect(lastYearOf({ from: '1690-01-01', to: '1690-01-01' })).toBe(1690);
	});

	test('are shown by kind', () => {
		expect(shown(1689, ['war'])).toEqual([['siege-1685', 3]]);
		expect(shown(1689, ['diplomacy', 'state'])).toEqual([['meeting-1689', 0]]);
		expect(shown(1689, [])).toEqual([]);
	});
});

test('the page’s kind of a finer kind', () => {
	expect(
		(['treaty', 'siege', 'handover', 'fort', 'state', 'trade'] as const).map((kind) => kindOf({ kind })),
	).toEqual(['diplomacy', 'war', 'boundary', 'settlement', 'state', 'traffic']);
});

test('every finer kind belongs to exactly one kind', () => {
	const finer = Object.values(EVENT_KINDS).flat();
	expect(new Set(finer).size).toBe(finer.length);
	for (const kind of finer) expect(EVENT_KINDS[kindOf({ kind })]).toContain(kind);
});
