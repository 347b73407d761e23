import type { Fetch } from '$lib/data/load';

/** The answers that the page's head asked for before its scripts were there, by address; each is taken once. */
const asked = (): Record<string, Promise<Response> | undefined> =>
	(globalThis as { early?: Record<string, Promise<Response>> }).early ?? {};

/** Takes what the page's head has asked for already, and fetches what it has not, or what failed before. */
export const earlyFetch: Fetch = (url, init) => {
	const early = asked();
	const { href } = new URL(url, document.baseURI);
	const answer = early[href];
	delete early[href];
	return answer ?? fetch(url, init);
};
