import { describe, expect, test } from 'vitest';
import { boundaryAt, boundaryKind, segmentInForce } from './boundary';
import type { Holding } from './model';
import type { Status } from './vocabulary';
import { sideLookup } from './polity';
import { polities, segment } from './sample';

const sideOf = sideLookup(polities);
const held = (polity: string, status: Status = 'sovereign', controller = polity): Holding => ({
	polity,
	controller,
	status,
});

describe('the kind of a boundary', () => {
	test.each([
		['China and Russia', held('qing'), held('empire'), 'frontier'],
		['either way round', held('empire'), held('qing'), 'frontier'],
		['Russia and land in common', held('empire'), held('joint', 'joint'), 'frontier'],
		['China and undelimited land', held('none', 'undelimited'), held('qing'), 'frontier'],
		['Russia and land of nobody', held('empire'), held('none', 'claimed'), 'state'],
		['China and a third state', held('prc'), held('mongolia'), 'state'],
		['two states of one side', held('qing'), held('prc'), 'state'],
		['one state, one part occupied', held('qing'), held('qing', 'occupied', 'empire'), 'limit'],
		['the occupied part and the occupier', held('qing', 'occupied', 'empire'), held('empire'), 'frontier'],
		['the same holding', held('qing'), held('qing'), 'none'],
		['the sea', held('qing'), undefined, 'none'],
	] as const)('%s', (_, left, right, kind) => expect(boundaryKind(left, right, sideOf)).toBe(kind));
});

describe('the segment in force', () => {
	const segments = [
		segment('nerchinsk', '1689-09-07', '1858-05-28'),
		segment('aigun', '1858-05-28'),
		segment('peking', '1860-11-14'),
		segment('never'),
	];

	test('is the latest of the day', () => {
		const at = (day: string) => segmentInForce({ segments: [2, 0, 1, 3] }, segments, day);
		expect(at('1689-09-06')).toBeUndefined();
		expect(at('1700-01-01')).toBe(0);
		expect(at('1858-05-28')).toBe(1);
		expect(at('1900-01-01')).toBe(2);
	});

	test('a line that never was in force never speaks', () => {
		expect(segmentInForce({ segments: [3] }, segments, '1900-01-01')).toBeUndefined();
	});

	test('is told with the kind, and not where nothing is drawn', () => {
		const holdings = new Map([
			[1, held('qing')],
			[2, held('empire')],
		]);
		const line = { left: 1, right: 2, segments: [1] };
		expect(boundaryAt(line, holdings, sideOf, segments, '1859-01-01')).toEqual({
			kind: 'frontier',
			segment: 1,
		});
		expect(boundaryAt(line, holdings, sideOf, segments, '1800-01-01')).toEqual({ kind: 'frontier' });
		expect(boundaryAt({ ...line, edge: true }, holdings, sideOf, segments, '1859-01-01')).toEqual({
			kind: 'none',
		});
		expect(boundaryAt({ ...line, right: 0 }, holdings, sideOf, segments, '1859-01-01')).toEqual({
			kind: 'none',
		});
	});
});
