import { expect, it, test } from 'vitest';
import type { SourceKind } from '../../src/lib/atlas/vocabulary.ts';
import { sourceTable, type Sourced } from './sourceTable.ts';
import { keyOf, statementsOf } from './statements.ts';

const source = (id: string, kind: SourceKind) => ({
	id,
	title: id,
	kind,
	status: kind === 'own' ? ('own' as const) : ('found' as const),
});

/** A record of one instrument with what is given, one tenure and one event; the rest is empty. */
function record(
	instrument: Partial<Sourced['instruments'][number]> = {},
	searched: Sourced['searched'] = [],
): Sourced {
	return {
		sources: [
			source('act', 'primary'),
			source('book', 'study'),
			source('page', 'popular'),
			source('memory', 'own'),
		],
		instruments: [
			{
				id: 'swap-1727',
				clauses: [],
				segments: [],
				claims: [],
				readings: [],
				notes: [],
				sources: ['memory', 'book'],
				...instrument,
			} as unknown as Sourced['instruments'][number],
		],
		events: [],
		parcels: [
			{ id: 'land', tenures: [{ from: '1640-01-01', sources: ['memory'] }] },
		] as unknown as Sourced['parcels'],
		routes: [],
		readings: [],
		searched,
	};
}

const clause = (sources: string[], certainty: 'found' | 'own' = 'found') => ({
	clauses: [{ id: 'line', article: 'Article 1', text: 'A line.', sources, certainty }],
});
const bestOf = (sourced: Sourced, key: string) =>
	statementsOf(sourced).find((statement) => keyOf(statement) === key)?.best;

test.each<[string[], SourceKind]>([
	[['page', 'act', 'memory'], 'primary'],
	[['memory', 'page'], 'popular'],
	[['page', 'book'], 'study'],
	[['memory'], 'own'],
])('a clause that cites %j has %s for its best', (sources, best) => {
	expect(bestOf(record(clause(sources)), 'clause swap-1727/line')).toBe(best);
});

it('counts as own what is marked as not verified, whatever it cites', () => {
	expect(bestOf(record(clause(['act'], 'own')), 'clause swap-1727/line')).toBe('own');
});

it('counts a found date under its instrument’s best source', () => {
	const signed = [
		{ day: '1727', text: '1727', certainty: 'found' as const },
		{ day: '1728', text: '1728', certainty: 'own' as const },
	];
	expect(bestOf(record({ signed }), 'date swap-1727/signed-1')).toBe('study');
	expect(bestOf(record({ signed }), 'date swap-1727/signed-2')).toBe('own');
});

it('gives counts, all and the own share of each kind', () => {
	const clauses = [...clause(['act']).clauses, { ...clause(['memory'], 'own').clauses[0]!, id: 'trade' }];
	const lines = sourceTable(record({ clauses })).split('\n');
	// primary, study, reference, press, popular, dataset, own, all, own in per cent
	expect(lines).toContain('| clauses | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 2 | 50 |');
	expect(lines).toContain('| tenures | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 100 |');
	expect(lines).toContain('| instruments | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 |');
	expect(lines).toContain('| events | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |  |');
	expect(lines).toContain('**clauses**: swap-1727 (trade)');
	expect(lines).toContain('**tenures**: land (1640-01-01)');
});

it('lists what was looked for in vain, as long as the statement stays own', () => {
	const searched = [{ statements: ['clause swap-1727/line'], looked: 'the printed text.' }];
	expect(sourceTable(record(clause(['memory']), searched))).toContain(
		'- clause swap-1727/line: the printed text.\n',
	);
	expect(sourceTable(record(clause(['act']), searched))).toContain('Nothing is noted.');
});

it('takes no search for a statement that the record does not have', () => {
	const searched = [{ statements: ['clause swap-1727/lime'], looked: 'the printed text.' }];
	expect(() => sourceTable(record(clause(['memory']), searched))).toThrow("'clause swap-1727/lime'");
});
