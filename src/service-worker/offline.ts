/** How a request is answered. */
export type Way =
	/** From what was kept at installation: its name carries its content's hash, so it cannot be old. */
	| 'kept'
	/** From the network, or where there is none from what was kept: its name stays when its content changes. */
	| 'fresh'
	/** A relief tile: once seen it is kept, and what is kept comes first. */
	| 'tile'
	/** A page: from the network, kept for later; without one what was kept, or the explorer. */
	| 'page'
	/** What a page for reading is shown with: from the network, kept for later. */
	| 'part'
	/** Not ours to answer. */
	| 'pass';

/** What the worker knows of the site it serves. */
export interface Site {
	origin: string;
	/** Path of the site on its host, without a slash at its end. */
	base: string;
	/** Paths of built files, whose names carry a hash. */
	built: ReadonlySet<string>;
	/** Paths of the other files kept at installation. */
	files: ReadonlySet<string>;
	/** Paths of the explorer's page, one a language: kept at installation too. */
	homes: ReadonlySet<string>;
}

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode'>;

/** The part of a cache that is used. */
export type Store = Pick<Cache, 'match' | 'put'>;

/** The colours of the pages for reading, and the pictures of their maps. */
const PART = /^(palette\.css|treaties\/[^/]+\/[^/]+\.svg)$/;

/** How a request is to be answered. Pure; an address that cannot be read is passed on. */
export function wayOf({ method, url, mode }: Asked, { origin, base, built, files }: Site): Way {
	if (method !== 'GET' || !URL.canParse(url)) return 'pass';
	const address = new URL(url);
	const path = address.pathname;
	if (address.origin !== origin || !path.startsWith(`${base}/`)) return 'pass';
	if (built.has(path)) return 'kept';
	if (files.has(path)) return 'fresh';
	const file = path.slice(base.length + 1);
	if (/^relief\/\d/.test(file)) return 'tile';
	if (PART.test(file)) return 'part';
	// A file that is opened in a tab, an export for instance, is no page.
	if (mode === 'navigate' && !/\.(?!html$)[^/]*$/.test(path)) return 'page';
	return 'pass';
}

/** Answers a request in one of the ways. @throws what `fetch` throws, where nothing was kept in its stead */
export async function answer(
	request: Request,
	way: Exclude<Way, 'pass'>,
	site: Site,
	store: Store,
	fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
	const { pathname } = new URL(request.url);
	const home = `${site.base}/`;
	if (way === 'kept' || way === 'tile') {
		const kept = await store.match(pathname);
		if (kept) return kept;
		const response = await fetch(request);
		if (way === 'tile' && response.ok) await store.put(pathname, response.clone());
		return response;
	}
	try {
		const response = await fetch(request);
		// The explorer stays as it was installed, since it must fit the built files that are kept with it.
		const isOfPages = way === 'page' || way === 'part';
		if (isOfPages && response.ok && !site.homes.has(pathname)) await store.put(pathname, response.clone());
		return response;
	} catch (error) {
		const kept = await store.match(pathname);
		if (kept) return kept;
		if (way === 'page' && !site.homes.has(pathname)) return Response.redirect(new URL(home, site.origin));
		throw error;
	}
}
