import { describe, expect, test } from 'vitest';
import { byId, catalogue } from '../../../tests/atlas';
import { boundaryAt, boundaryKind, segmentInForce } from './boundary';
import type { Holding } from './model';
import { sideLookup } from './polity';
import { holdingsAt } from './snapshot';
import type { Status } from './vocabulary';

const { segments, polities, parcels } = catalogue;
const held = (polity: string, status: Status = 'sovereign', controller = polity): Holding => ({
	polity,
	controller,
	status,
});
/** Index of a segment, as boundaries have it. */
const at = (id: string) => segments.indexOf(byId(segments, id));
const index = (land: string) => byId(parcels, land).index;

describe('the kind of a boundary', () => {
	test.each([
		['the two sides', held('kingdom'), held('duchy'), 'frontier'],
		['either way round', held('duchy'), held('kingdom'), 'frontier'],
		['their later states', held('republic'), held('union'), 'frontier'],
		['one side and land in common', held('duchy'), held('joint', 'joint'), 'frontier'],
		['land in common and the other side', held('joint', 'joint'), held('kingdom'), 'frontier'],
		['undelimited land and a side', held('none', 'undelimited'), held('kingdom'), 'frontier'],
		['land in common and undelimited land', held('joint', 'joint'), held('none', 'undelimited'), 'state'],
		['a side and land of nobody that is claimed', held('duchy'), held('none', 'claimed'), 'state'],
		['a side and a people’s own land', held('duchy'), held('hillfolk'), 'state'],
		['a side and a third state', held('republic'), held('league'), 'state'],
		['a third state and a side', held('league'), held('union'), 'state'],
		['a third state and undelimited land', held('league', 'undelimited'), held('union'), 'state'],
		['two states of one side', held('kingdom'), held('republic'), 'state'],
		['one state, one part occupied', held('kingdom'), held('kingdom', 'occupied', 'duchy'), 'limit'],
		[
			'one state, two parts under two powers',
			held('kingdom', 'occupied', 'duchy'),
			held('kingdom', 'occupied', 'league'),
			'limit',
		],
		[
			'one state, held in two ways',
			held('kingdom', 'occupied', 'duchy'),
			held('kingdom', 'leased', 'duchy'),
			'limit',
		],
		['the occupied part and the occupier', held('kingdom', 'occupied', 'duchy'), held('duchy'), 'frontier'],
		['the same holding', held('kingdom'), held('kingdom'), 'none'],
		['the sea on one side', held('kingdom'), undefined, 'none'],
		['the sea on the other', undefined, held('kingdom'), 'none'],
	] as const)('%s', (_, left, right, kind) =>
		expect(boundaryKind(left, right, sideLookup(polities))).toBe(kind),
	);
});

describe('the segment in force', () => {
	const inForce = (ids: string[], day: string) => segmentInForce({ segments: ids.map(at) }, segments, day);

	test('is none before the first day, and from the last day on', () => {
		const forest = 'first-1689/forest';
		expect(inForce([forest], '1689-09-06')).toBeUndefined();
		expect(inForce([forest], '1689-09-07')).toBe(at(forest));
		expect(inForce([forest], '1860-12-30')).toBe(at(forest));
		expect(inForce([forest], '1860-12-31')).toBeUndefined();
	});

	test('of several is the one that came last into force, in whatever order they stand', () => {
		const both = ['first-1689/river', 'second-1860/straight'];
		for (const ids of [both, both.toReversed()]) {
			expect(inForce(ids, '1860-12-30')).toBe(at('first-1689/river'));
			expect(inForce(ids, '1860-12-31')).toBe(at('second-1860/straight'));
		}
	});

	test('of one day is the last that stands', () => {
		expect(inForce(['first-1689/river', 'first-1689/hills'], '1700-01-01')).toBe(at('first-1689/hills'));
	});

	test('a line that never was in force never speaks', () => {
		expect(inForce(['second-1860/proposal'], '1900-01-01')).toBeUndefined();
	});

	test('a segment that the record has not does not either', () => {
		expect(segmentInForce({ segments: [99] }, segments, '1900-01-01')).toBeUndefined();
	});
});

describe('a boundary on a day', () => {
	const line = () => ({ left: index('west'), right: index('east'), segments: [at('second-1860/straight')] });
	const boundary = (day: string, change: object = {}) =>
		boundaryAt({ ...line(), ...change }, holdingsAt(parcels, day), sideLookup(polities), segments, day);

	test('is of a kind, with the segment in force', () => {
		expect(boundary('1860-12-31')).toEqual({ kind: 'frontier', segment: at('second-1860/straight') });
	});

	test('has no segment while none is in force', () => {
		expect(boundary('1900-01-01', { segments: [] })).toEqual({ kind: 'frontier' });
	});

	test('of the first segment has one too', () => {
		expect(at('first-1689/river')).toBe(1);
		const first = segments.map((segment, i) => (i === 0 ? byId(segments, 'second-1860/straight') : segment));
		const holdings = holdingsAt(parcels, '1900-01-01');
		expect(
			boundaryAt({ ...line(), segments: [0] }, holdings, sideLookup(polities), first, '1900-01-01'),
		).toEqual({ kind: 'frontier', segment: 0 });
	});

	test('is nothing between land held alike, on the coast and at the frame', () => {
		expect(boundary('1860-12-30')).toEqual({ kind: 'none' });
		expect(boundary('1900-01-01', { edge: true })).toEqual({ kind: 'none' });
		expect(boundary('1900-01-01', { right: 0 })).toEqual({ kind: 'none' });
	});
});
