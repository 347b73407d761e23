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

test.each(['version', 'format'] as const)(
	'what only the page loaded anew can have (%s) is asked for with it, when the reader asks and never by itself',
	async (kind) => {
		const reload = vi.fn();
		vi.stubGlobal('location', { reload });
		const later = new Later(async () => {
			throw new LoadError(kind, 'a file', 'other');
		});
		await later.ask();
		await later.ask();
		expect(reload).not.toHaveBeenCalled();
		await later.again();
		expect(reload).toHaveBeenCalledOnce();
		vi.unstubAllGlobals();
	},
);

test('what failed otherwise is fetched again when the reader asks', async () => {
	let down = true;
	const later = new Later(async () => {
		if (down) throw new LoadError('slow', 'a file', 'nothing came');
		return 'the text';
	});
	await later.ask();
	down = false;
	await later.again();
	expect([later.value, later.failure]).toEqual(['the text', null]);
});
