import { expect, test } from 'vitest';
import { partsIn, TREATY_PARTS } from './parts';

test('a treaty’s page tells every part once, in the panel’s order within each column', () => {
	expect(partsIn('main')).toEqual(['moved', 'claims', 'clauses', 'readings']);
	expect(partsIn('aside')).toEqual(['dates', 'notes', 'exports']);
	expect(partsIn('below')).toEqual(['sources']);
	const all = [...partsIn('main'), ...partsIn('aside'), ...partsIn('below')];
	expect(all.toSorted()).toEqual(TREATY_PARTS.toSorted());
});
