import type { Lang } from '$lib/atlas/vocabulary';

/** What a page tells to search engines and to programs that unfold a link. Paths are from the site's root. */
export interface PageMeta {
	lang: Lang;
	title: string;
	/** The atlas's own name. */
	siteName: string;
	description: string;
	kind: 'website' | 'article';
	path: string;
	/** The same page in every language that it has, its own among them. */
	alternates: { lang: Lang; path: string }[];
	/** The picture, 600 × 315 pixels, and what it shows. */
	card: { path: string; label: string };
	/**
	 * Where the site will stand, e.g. `https://atlas.example/frontier`; `''` when the build was not told. Programs
	 * that unfold links want whole addresses, and only whoever deploys the site knows them.
	 */
	site: string;
	/** What the page is about, for programs. */
	linked?: LinkedThing;
}

/** A thing in the words of schema.org, as JSON-LD. */
export interface LinkedThing {
	'@context': string;
	'@type': string;
	'@id': string;
	[property: string]: unknown;
}
