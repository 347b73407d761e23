import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchWhole, STALL_MS } from './fetchWhole';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A body that says a word each time so many milliseconds have gone, and then says nothing more. */
function saying(words: string[], everyMs: number, closes: boolean): Response {
	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			for (const word of words) {
				await new Promise((resolve) => setTimeout(resolve, everyMs));
				controller.enqueue(new TextEncoder().encode(word));
			}
			if (closes) controller.close();
		},
	});
	return new Response(body);
}

test('a request that is never answered is given up, and told to stop', async () => {
	let signal: AbortSignal | null | undefined;
	const failure = fetchWhole('', 'a.json', (_, init) => {
		signal = init?.signal;
		return new Promise(() => {});
	}).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(STALL_MS - 1);
	expect(signal?.aborted).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await failure).toMatchObject({ kind: 'slow', file: 'a.json' });
	expect(signal?.aborted).toBe(true);
});

test('so is one whose body stops in the middle', async () => {
	const answer = async () => saying(['{"half":'], 1000, false);
	const failure = fetchWhole('', 'a.json', answer).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(1000 + STALL_MS);
	expect(await failure).toMatchObject({ kind: 'slow' });
});

test('a slow line may take its time, as long as something comes', async () => {
	const words = ['a', ' long', ' text', ' of', ' ж'];
	const whole = fetchWhole('', 'a.json', async () => saying(words, STALL_MS - 1000, true));
	await vi.advanceTimersByTimeAsync(words.length * STALL_MS);
	expect(await whole).toEqual({ ok: true, status: 200, text: 'a long text of ж' });
});

test('no answer is a failure of the network', async () => {
	const failure = fetchWhole('', 'a.json', async () => Promise.reject(new TypeError('Failed to fetch')));
	await expect(failure).rejects.toMatchObject({ kind: 'network' });
	expect(vi.getTimerCount()).toBe(0);
});
