import { describe, expect, test } from 'vitest';
import { eventsAt, kindOf, lastYearOf, MEMORY_YEARS } from './event';
import { ALL_EVENT_KINDS, EVENT_KINDS } from './vocabulary';
import type { HistoricalEvent } from './model';

const event = (
	id: string,
	from: string,
	to: string,
	kind: HistoricalEvent['kind'] = 'war',
): HistoricalEvent => ({
	id,
	from,
	to,
	kind,
	at: [120, 50],
	km: 1,
	text: { en: id, 'zh-Hans': id, ru: id },
	sources: ['s'],
	certainty: 'own',
});
const all = ALL_EVENT_KINDS;
const siege = event('siege', '1685-06-23', '1686-12-01', 'siege');
const year = event('year', '1689-01-01', '1690-01-01', 'treaty');

describe('events of a year', () => {
	test('appear in their first year, not before', () => {
		expect(eventsAt([siege], 1684, all)).toEqual([]);
		expect(eventsAt([siege], 1685, all)).toEqual([{ event: siege, age: 0 }]);
	});

	test('stay while they last and age when they have ended', () => {
		expect(eventsAt([siege], 1686, all)[0]?.age).toBe(0);
		expect(eventsAt([siege], 1687, all)[0]?.age).toBe(1);
		expect(eventsAt([siege], 1686 + MEMORY_YEARS, all)[0]?.age).toBe(MEMORY_YEARS);
		expect(eventsAt([siege], 1687 + MEMORY_YEARS, all)).toEqual([]);
	});

	test('whose day is a whole year end with it', () => {
		expect(lastYearOf(year)).toBe(1689);
		expect(lastYearOf(siege)).toBe(1686);
	});

	test('are shown by kind', () => {
		expect(eventsAt([siege, year], 1689, ['war']).map((shown) => shown.event)).toEqual([siege]);
		expect(eventsAt([siege, year], 1689, [])).toEqual([]);
	});
});

test('every finer kind belongs to exactly one kind', () => {
	const finer = Object.values(EVENT_KINDS).flat();
	expect(new Set(finer).size).toBe(finer.length);
	for (const kind of finer) expect(EVENT_KINDS[kindOf({ kind })]).toContain(kind);
});
