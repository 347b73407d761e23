import { expect, test } from 'vitest';
import { LoadError } from '$lib/data/loadError';
import { ContextLost } from '$lib/map/live/contextLost';
import { stillBecause } from './stillBecause';

test('a map that will be opened anew is told apart from one that will not', () => {
	expect(stillBecause(new ContextLost())).toBe('lost');
	expect(stillBecause(new ContextLost(true))).toBe('taken');
});

test('what is not there is told apart from what did not start', () => {
	expect(stillBecause(Object.assign(new Error(), { name: 'NoWebGl' }))).toBe('webgl');
	expect(stillBecause(new LoadError('script', '/a.js', 'did not come'))).toBe('script');
	expect(stillBecause(new LoadError('version', '/a.js', 'gone'))).toBe('version');
	expect(stillBecause(new TypeError('of a driver'))).toBe('failed');
});
