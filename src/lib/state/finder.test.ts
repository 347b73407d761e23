import { expect, test } from 'vitest';
import { readHistory } from '../../../tests/readHistory';
import { readCatalogue } from '$lib/server/readRecord';
import { ExplorerState } from '$lib/state/explorer.svelte';
import { Finder } from './finder.svelte';

const catalogue = readCatalogue();
const history = readHistory();

test('the search speaks the explorer’s language and knows its events', () => {
	const explorer = new ExplorerState(catalogue, '');
	explorer.setRecord('en', catalogue, history);
	const finder = new Finder(explorer);
	expect(finder.find('aigun')[0]).toMatchObject({ kind: 'treaty', id: 'aigun-1858' });
	explorer.setRecord('ru', readCatalogue('ru'), readHistory('ru'));
	expect(finder.find('айгунский')[0]).toMatchObject({
		kind: 'treaty',
		id: 'aigun-1858',
		name: 'Айгунский договор',
	});
	expect(finder.find('1860').some(({ kind }) => kind === 'event')).toBe(true);
});
