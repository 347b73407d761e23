import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/atlas';
import { sideLookup } from './polity';

test('a polity has the side that the record gives it, one that it lacks has none', () => {
	const sideOf = sideLookup(catalogue.polities);
	expect(['kingdom', 'republic', 'duchy', 'union', 'league', 'joint', 'atlantis'].map(sideOf)).toEqual([
		'china',
		'china',
		'russia',
		'russia',
		'other',
		'none',
		'none',
	]);
});
