import { LoadError } from './loadError';

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How long nothing may come of a file, milliseconds: a slow line takes long for all of it, never for the next bytes. */
export const STALL_MS = 20_000;

/** What came: the answer's head, and its body as text. */
export interface Whole {
	ok: boolean;
	status: number;
	text: string;
}

/**
 * Fetches a file to its end, or gives it up: a request that is accepted and never answered would otherwise be waited for
 * without end, and so would one whose body breaks off without the line's closing.
 *
 * @param stallMs how long nothing may come, milliseconds
 * @throws LoadError `network` when there is no answer, `slow` when nothing has come for so long
 */
export async function fetchWhole(
	base: string,
	file: string,
	fetch: Fetch = globalThis.fetch,
	stallMs = STALL_MS,
): Promise<Whole> {
	const stop = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let giveUp: (error: LoadError) => void = () => {};
	const stalled = new Promise<never>((_, reject) => (giveUp = reject));
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			giveUp(new LoadError('slow', file, `Nothing came of ${file} for ${stallMs / 1000} s.`));
			stop.abort();
		}, stallMs);
	};
	const read = async (): Promise<Whole> => {
		// These names stay when what they hold changes: files of two versions must not come together from a cache.
		const response = await fetch(`${base}/${file}`, { cache: 'no-cache', signal: stop.signal });
		wait();
		const { ok, status } = response;
		return { ok, status, text: await textOf(response, wait) };
	};
	wait();
	try {
		return await Promise.race([read(), stalled]);
	} catch (cause) {
		if (cause instanceof LoadError) throw cause;
		throw new LoadError('network', file, `${file} could not be fetched.`, { cause });
	} finally {
		clearTimeout(timer);
	}
}

/** An answer's text; `heard` is called with every piece. */
async function textOf(response: Response, heard: () => void): Promise<string> {
	const reader = response.body?.getReader();
	if (!reader) return '';
	const decoder = new TextDecoder();
	let text = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		heard();
		text += decoder.decode(value, { stream: true });
	}
}
