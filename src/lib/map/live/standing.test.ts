import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RELIEF_MS, STAND_MS, standing } from './standing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A map of which some sources are there. */
function mapWith(loaded: string[]) {
	const heard: Record<string, () => void> = {};
	return {
		once: (event: 'idle' | 'remove', listener: () => void) => (heard[event] = listener),
		isSourceLoaded: (id: string) => loaded.includes(id),
		rest: () => heard.idle!(),
		remove: () => heard.remove!(),
	};
}
const NEEDED = ['rivers', 'places'];
const outcome = (promise: Promise<void>) => promise.then(() => 'stands', String);
/** What has come of a promise by now. */
const byNow = (promise: Promise<string>) => Promise.race([promise, Promise.resolve('not yet')]);

test('a map that has come to rest stands', async () => {
	const map = mapWith([]);
	const stands = outcome(standing(map, NEEDED, () => true));
	await vi.advanceTimersByTimeAsync(1000);
	map.rest();
	expect(await stands).toBe('stands');
	expect(vi.getTimerCount()).toBe(0);
});

test('a map that is taken away meanwhile is asked for nothing more', async () => {
	const map = mapWith([]);
	const stands = outcome(standing(map, NEEDED, () => true));
	map.remove();
	expect(vi.getTimerCount()).toBe(0);
	await vi.advanceTimersByTimeAsync(2 * STAND_MS);
	expect(await byNow(stands)).toBe('not yet');
});

test('a relief tile that never comes does not keep the reader from the map', async () => {
	const stands = outcome(standing(mapWith(NEEDED), NEEDED, () => true));
	await vi.advanceTimersByTimeAsync(RELIEF_MS);
	expect(await byNow(stands)).toBe('stands');
});

test('a worker that answers nothing is given up', async () => {
	const stands = outcome(standing(mapWith(['rivers']), NEEDED, () => true));
	await vi.advanceTimersByTimeAsync(STAND_MS - 1000);
	expect(await byNow(stands)).toBe('not yet');
	await vi.advanceTimersByTimeAsync(1000);
	expect(await byNow(stands)).toMatch(/has not come to stand/);
});

test('a page that nobody sees draws nothing, and is given its time', async () => {
	let seen = false;
	const stands = outcome(standing(mapWith([]), NEEDED, () => seen));
	await vi.advanceTimersByTimeAsync(10 * STAND_MS);
	expect(await byNow(stands)).toBe('not yet');
	seen = true;
	await vi.advanceTimersByTimeAsync(STAND_MS);
	expect(await byNow(stands)).toMatch(/has not come/);
});
