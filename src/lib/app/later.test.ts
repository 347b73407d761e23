import { expect, test, vi } from 'vitest';
import { LoadError } from '$lib/data/loadError';
import { Later } from './later.svelte';

test('is fetched when it is first asked for, and once', async () => {
	const fetch = vi.fn(async () => 'the text');
	const later = new Later(fetch);
	expect([later.value, fetch.mock.calls.length]).toEqual([null, 0]);
	expect(await Promise.all([later.get(), later.get()])).toEqual(['the text', 'the text']);
	await later.ask();
	expect([later.value, later.failure, fetch.mock.calls.length]).toEqual(['the text', null, 1]);
});

test('tells why it failed, and is fetched again for the next who asks', async () => {
	let down = true;
	const later = new Later(async () => {
		if (down) throw new LoadError('network', 'a file', 'no line');
		return 'the text';
	});
	await later.ask();
	expect([later.value, later.failure]).toEqual([null, 'network']);
	await expect(later.get()).rejects.toThrow(LoadError);
	down = false;
	await later.ask();
	expect([later.value, later.failure]).toEqual(['the text', null]);
});

test('what came of another version than the page is asked for with the page', async () => {
	const reload = vi.fn();
	vi.stubGlobal('location', { reload });
	const later = new Later(async () => {
		throw new LoadError('format', 'a file', 'older');
	});
	await later.ask();
	expect(reload).not.toHaveBeenCalled();
	await later.ask();
	expect(reload).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
});
