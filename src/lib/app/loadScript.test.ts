import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SCRIPT_MS } from '$lib/data/scriptPart';
import { loadScript } from './loadScript';
import { isOutdated } from './outdated';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('a part that comes is handed on, and nobody asks for versions', async () => {
	const outdated = vi.fn(async () => true);
	expect(await loadScript(Promise.resolve('the part'), outdated)).toBe('the part');
	expect(outdated).not.toHaveBeenCalled();
});

test('a part that is gone is of an older version where a newer one is out, and otherwise did not come', async () => {
	await expect(loadScript(gone(), async () => true)).rejects.toMatchObject({ kind: 'version' });
	await expect(loadScript(gone(), async () => false)).rejects.toMatchObject({ kind: 'script' });
});

test('a part that never comes is given up', async () => {
	const failure = loadScript(new Promise(() => {}), async () => false).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(SCRIPT_MS);
	expect(await failure).toMatchObject({ kind: 'script' });
});

test('a host that does not say which version it has is taken to have the same', async () => {
	expect(await isOutdated(async () => true)).toBe(true);
	expect(await isOutdated(async () => Promise.reject(new Error('offline')))).toBe(false);
	const silent = isOutdated(() => new Promise(() => {}));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await silent).toBe(false);
});
