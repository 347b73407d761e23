import type { Lang } from '$lib/atlas/vocabulary';

/**
 * The address of a prerendered page from the site's root, with the slash that static hosts want at its end:
 * `/treaties/aigun-1858/`, `/ru/treaties/`. Put `base` of `$app/paths` before it.
 */
export function pagePath(lang: Lang, ...parts: string[]): string {
	return ['', ...(lang === 'en' ? [] : [lang]), ...parts, ''].join('/');
}

/** The explorer's address from the site's root, at an instrument if one is given: `/ru/?treaty=aigun-1858`. */
export const mapPath = (lang: Lang, treaty?: string): string =>
	pagePath(lang) + (treaty === undefined ? '' : `?treaty=${encodeURIComponent(treaty)}`);
