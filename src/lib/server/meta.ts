import { base } from '$app/paths';
import type { Lang } from '$lib/atlas/vocabulary';
import type { PageMeta } from '$lib/app/pageMeta';
import type { Border } from '$lib/atlas/border';
import { mapPath } from '$lib/app/pagePath';

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
	border,
	pathIn,
	langs = border.languages,
	card,
	...own
}: Pick<PageMeta, 'lang' | 'title' | 'description' | 'kind' | 'linked'> & {
	border: Border;
	pathIn: (lang: Lang) => string;
	langs?: readonly Lang[];
	card?: PageMeta['card'];
}): PageMeta {
	return {
		...own,
		siteName: border.title[own.lang],
		description: inBrief(own.description),
		path: pathIn(own.lang),
		alternates: langs.map((lang) => ({ lang, path: pathIn(lang) })),
		card: card ?? { path: `${mapPath(own.lang)}card.png`, label: border.subtitle[own.lang] },
		site: siteAddress(),
	};
}
