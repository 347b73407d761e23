/** How a request is answered. */
export type Way =
	/** From what was kept at installation: its name carries its content's hash, so it cannot be old. */
	| 'kept'
	/** From the network, or where it fails from what was kept: its name stays when its content changes. */
	| 'fresh'
	/** A relief tile: once seen it is kept, and what is kept comes first. */
	| 'tile'
	/** A page: from the network, kept for later; where it fails what was kept, or the explorer. */
	| 'page'
	/** What a page is shown with: from the network, kept for later. */
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
	/** Paths of the explorer's page, one a language, and of the embedded map: kept at installation too. */
	homes: ReadonlySet<string>;
	/** The languages of the site, as its paths name them. */
	languages: ReadonlySet<string>;
}

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode'>;

/** The colours of the pages for reading, the pictures of their maps, and those that the explorer opens with. */
const PART = /^(palette\.css|(treaties\/[^/]+|stills)\/[^/]+\.svg)$/;

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

/** Of the paths that the build wrote, those that a reader needs to have the whole atlas without a network. */
export function wholeAtlas(written: readonly string[], site: Site): string[] {
	return written.filter((path) => {
		const way = wayOf({ method: 'GET', url: site.origin + path, mode: 'navigate' }, site);
		return way === 'part' || (way === 'page' && path.endsWith('/'));
	});
}

/** The path under which a page stands: `/about` and `/about/index.html` are `/about/`. */
export const pageOf = (path: string): string => {
	const folder = path.replace(/\/index\.html$/, '/');
	return folder.endsWith('/') || folder.endsWith('.html') ? folder : `${folder}/`;
};

/**
 * The address of the explorer that stands in for a page which is not kept: in the page's language, at its treaty. What
 * follows the hash tells the explorer to say why.
 */
export function explorerInstead(page: string, { base, languages }: Site): string {
	const [first = '', ...others] = page.slice(base.length + 1).split('/');
	const lang = languages.has(first) ? first : null;
	const [room, id] = lang === null ? [first, ...others] : others;
	const query = new URLSearchParams();
	if (room === 'treaties' && id) query.set('treaty', id);
	if (lang !== null) query.set('lang', lang);
	return `${base}/${query.size > 0 ? `?${query}` : ''}#offline`;
}
