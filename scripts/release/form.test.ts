import { expect, test } from 'vitest';
import { formBreaks } from './form.ts';

const before = {
	items: [
		{ id: 'a', year: 1, note: 'said of one alone', at: [1, 2] },
		{ id: 'b', year: 2, at: [3, 4] },
	],
	tenures: { north: [{ from: 'x' }], south: [] },
};

test.each<[string, unknown, string[]]>([
	['the same', before, []],
	['something new', { ...before, more: [{ id: 1 }] }, []],
	['an id under which things stand is gone', { ...before, tenures: { south: [{ from: 'y' }] } }, []],
	['what not all had', { ...before, items: [{ id: 'a', year: 1, at: [1, 2] }] }, []],
	['nothing of a kind is left', { ...before, items: [] }, []],
	['a member is gone', { ...before, items: [{ id: 'a', at: [1, 2] }] }, ['.items[].year']],
	[
		'a member is gone from some',
		{ ...before, items: [...before.items, { id: 'c', at: [5, 6] }] },
		['.items[].year'],
	],
	['a number is a text', { ...before, items: [{ id: 'a', year: '1', at: [1, 2] }] }, ['.items[].year']],
	['a list is gone', { tenures: before.tenures }, ['.items']],
])('%s', (_what, now, breaks) => expect(formBreaks(before, now)).toEqual(breaks));
