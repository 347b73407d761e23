import type { Fetch } from '$lib/data/fetchWhole';

/** What the page's head asked for before its scripts were there, and a way to give it up. */
interface Asked {
	answer: Promise<Response>;
	stop: AbortController;
}

/** By address; each is taken once. */
const early = (): Record<string, Asked | undefined> =>
	(globalThis as { early?: Record<string, Asked> }).early ?? {};

/** Takes what the page's head has asked for already, and fetches what it has not, or what failed before. */
export const earlyFetch: Fetch = (url, init) => {
	const { href } = new URL(url, document.baseURI);
	const asked = early()[href];
	delete early()[href];
	if (!asked) return fetch(url, init);
	init?.signal?.addEventListener('abort', () => asked.stop.abort());
	return asked.answer;
};
