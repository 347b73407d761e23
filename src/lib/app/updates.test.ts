import { afterEach, expect, test, vi } from 'vitest';
import { Updates, type Registration } from './updates.svelte';

afterEach(() => void vi.unstubAllGlobals());
const MINUTE = 60_000;

test('the host is asked when the reader comes back after a while, and not again once it has said so', async () => {
	const outdated = vi.fn(async () => true);
	const updates = new Updates(outdated, 0);
	await updates.ask(MINUTE);
	expect([outdated.mock.calls.length, updates.offered]).toEqual([0, false]);
	await updates.ask(11 * MINUTE);
	await updates.ask(60 * MINUTE);
	expect([outdated.mock.calls.length, updates.offered]).toEqual([1, true]);
});

test('an offer that was put away comes again only for something that did not fit', async () => {
	const updates = new Updates(async () => true, 0);
	await updates.ask(11 * MINUTE);
	updates.close();
	await updates.ask(60 * MINUTE);
	expect(updates.offered).toBe(false);
	updates.found();
	expect(updates.offered).toBe(true);
});

/** A registration whose worker goes through its states. */
function registration(): Registration & { find: (state: string) => void } {
	let [found, changed] = [() => {}, () => {}];
	const installing = {
		state: 'installing',
		addEventListener: (_: string, listener: () => void) => (changed = listener),
	};
	return {
		waiting: null,
		installing: installing as unknown as ServiceWorker,
		addEventListener: (_: string, listener: () => void) => (found = listener),
		find(state: string) {
			found();
			installing.state = state;
			changed();
		},
	} as unknown as Registration & { find: (state: string) => void };
}

test('a worker that waits to replace another announces an update; a first one replaces none', () => {
	for (const replaces of [true, false]) {
		const updates = new Updates(async () => false, 0);
		const worker = registration();
		updates.watch(worker, replaces);
		expect(updates.offered).toBe(false);
		worker.find('installed');
		expect(updates.offered).toBe(replaces);
	}
});

test('the page is loaded anew once the new worker has taken over, or without one at once', () => {
	const reload = vi.fn();
	new Updates(async () => false, 0).take(reload);
	expect(reload).toHaveBeenCalledTimes(1);

	vi.useFakeTimers();
	let takeOver = () => {};
	vi.stubGlobal('navigator', {
		serviceWorker: { addEventListener: (_: string, listener: () => void) => (takeOver = listener) },
	});
	const postMessage = vi.fn();
	const updates = new Updates(async () => false, 0);
	updates.watch({ ...registration(), waiting: { postMessage } as unknown as ServiceWorker }, true);
	expect(updates.offered).toBe(true);
	updates.take(reload);
	expect(postMessage).toHaveBeenCalledWith('take over');
	expect(reload).toHaveBeenCalledTimes(1);
	takeOver();
	expect(reload).toHaveBeenCalledTimes(2);
	vi.useRealTimers();
});
