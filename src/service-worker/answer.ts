import { explorerInstead, pageOf, type Site, type Way } from './offline';

/** The part of a cache that is used. */
export type Store = Pick<Cache, 'match' | 'put'>;

/** What answering needs of the world. */
export interface World {
	site: Site;
	/** What is kept; `null` where the browser keeps nothing, a full disk for one. */
	store: Store | null;
	fetch: (request: Request) => Promise<Response>;
	/** Has work done after the answer, which never waits for it. */
	later: (work: Promise<unknown>) => void;
}

/** How long the network may take where something is kept, and where another page would stand in, milliseconds. */
export const KEPT_MS = 4000;
export const UNSEEN_MS = 20_000;

/**
 * Answers a request in one of the ways. What is kept stands in where the network fails, refuses with an error of its own
 * (5xx), sends a page in place of a file (as hotels and trains do before one has signed in) or stays silent. To keep
 * something may fail, a full disk for one: that changes no answer.
 *
 * @throws what `fetch` throws, where nothing can stand in
 */
export async function answer(
	request: Request,
	way: Exclude<Way, 'pass'>,
	{ site, store, fetch, later }: World,
): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const path = way === 'page' ? pageOf(pathname) : pathname;
	const kept = await keptAt(store, path);
	if (kept && (way === 'kept' || way === 'tile')) return kept;

	/** The explorer stays as it was installed, since it must fit the built files that are kept with it. */
	const isKept = way === 'tile' || way === 'part' || (way === 'page' && !site.homes.has(path));
	const answered = fetch(request).then((response) => {
		if (isKept && path === pathname) later(keep(store, path, response, way));
		return response;
	});
	if (way === 'kept' || way === 'tile') return answered;

	const home = way === 'page' && !kept ? await keptAt(store, `${site.base}/`) : undefined;
	// Nothing stands in: the answer is the network's, whatever it is.
	if (!kept && !home) return answered;
	let failure: unknown;
	try {
		const response = await within(answered, kept ? KEPT_MS : UNSEEN_MS);
		if (isUsable(response, way)) return response;
	} catch (error) {
		failure = error;
	}
	later(answered.catch(() => failure));
	if (!kept) return Response.redirect(new URL(explorerInstead(path, site), site.origin));
	// Its links are relative to where it stands.
	return path === pathname ? kept : Response.redirect(new URL(path + search, site.origin));
}

/** Whether an answer is what was asked for. A page's is told as it is, a missing one too, unless the host failed. */
function isUsable(response: Response, way: Way): boolean {
	return way === 'page' ? response.status < 500 : response.ok && !isHtml(response);
}

const isHtml = (response: Response): boolean =>
	(response.headers.get('content-type') ?? '').startsWith('text/html');

/** Every page of ours names this; one that asks to sign in does not. */
const OURS = 'manifest.webmanifest';

/** Keeps an answer under a path, if it is ours. Never rejects. */
async function keep(store: Store | null, path: string, response: Response, way: Way): Promise<void> {
	if (!store || response.status !== 200 || response.redirected) return;
	// Before the page reads it.
	const copy = response.clone();
	try {
		if (way !== 'page') {
			if (!isHtml(response)) await store.put(path, copy);
			return;
		}
		const html = await copy.text();
		if (html.includes(OURS)) await store.put(path, new Response(html, { headers: copy.headers }));
	} catch {
		// There is no room for it, or it broke off.
	}
}

/** What is kept under a path. Never rejects. */
async function keptAt(store: Store | null, path: string): Promise<Response | undefined> {
	try {
		return await store?.match(path);
	} catch {
		return undefined;
	}
}

/** @throws where it takes longer */
function within<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
