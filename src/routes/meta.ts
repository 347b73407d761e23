import { base } from '$app/paths';
import { LANGS, type Lang } from '$lib/atlas/link';
import { speaker } from '$lib/i18n/message';

/** What a page tells to search engines and to programs that unfold a link. Paths are from the site's root. */
export interface PageMeta {
	lang: Lang;
	title: string;
	description: string;
	kind: 'website' | 'article';
	path: string;
	/** The same page in every language that it has, its own among them. */
	alternates: { lang: Lang; path: string }[];
	/** The picture, 1200 × 630 pixels, and what it shows. */
	card: { path: string; label: string };
	/**
	 * Where the site will stand, e.g. `https://atlas.example/frontier`; `''` when the build was not told. Programs
	 * that unfold links want whole addresses, and only whoever deploys the site knows them.
	 */
	site: string;
}

/** Asked when the module is read: while a page is rendered, SvelteKit makes `base` relative to it. */
const SITE_BASE = base;

/** Where the site will stand, from the environment of the build: `PUBLIC_ORIGIN` with the base path. */
export function siteAddress(): string {
	const origin = process.env.PUBLIC_ORIGIN?.replace(/\/+$/, '');
	return origin ? origin + SITE_BASE : '';
}

/** Longest that programs show of a description, characters. */
const MOST = 220;

/** The beginning of a text in whole sentences, or in whole words where the first sentence is too long. */
function inBrief(text: string, most = MOST): string {
	if (text.length <= most) return text;
	const head = text.slice(0, most);
	const sentences = /^.*[.!?。！？](?=\s|$|[^\s\d])/s.exec(head)?.[0];
	return sentences && sentences.length > most / 3 ? sentences : `${head.replace(/[\s,;:]+\S*$/, '')}…`;
}

/**
 * A page's meta data.
 *
 * @param pathIn the page's path in a language
 * @param langs the languages that it has
 */
export function metaOf({
	pathIn,
	langs = LANGS,
	card,
	...own
}: Pick<PageMeta, 'lang' | 'title' | 'description' | 'kind'> & {
	pathIn: (lang: Lang) => string;
	langs?: readonly Lang[];
	card?: PageMeta['card'];
}): PageMeta {
	return {
		...own,
		description: inBrief(own.description),
		path: pathIn(own.lang),
		alternates: langs.map((lang) => ({ lang, path: pathIn(lang) })),
		card: card ?? { path: '/card.png', label: speaker(own.lang)('page.subtitle') },
		site: siteAddress(),
	};
}
