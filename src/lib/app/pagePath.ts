import type { Pick } from '$lib/atlas/address/link';
import type { Lang } from '$lib/atlas/vocabulary';

/**
 * The address of a prerendered page from the site's root, with the slash that static hosts want at its end:
 * `/treaties/pyrenees-1659/`, `/ru/treaties/`. Put `base` of `$app/paths` before it.
 */
export function pagePath(lang: Lang, ...parts: string[]): string {
	return ['', ...(lang === 'en' ? [] : [lang]), ...parts, ''].join('/');
}

/** Where what is told of an instrument stands for the explorer, relative to the site. */
export const detailFile = (lang: Lang, instrument: string): string =>
	`${pagePath(lang, 'treaties', instrument).slice(1)}detail.json`;

/** The explorer's address from the site's root, at an instrument if one is given: `/ru/?treaty=pyrenees-1659`. */
export const mapPath = (lang: Lang, treaty?: string): string =>
	pagePath(lang) + (treaty === undefined ? '' : `?treaty=${encodeURIComponent(treaty)}`);

/** The explorer's address from the site's root with something picked on the map: `/ru/?place=perpignan`. */
export const pickPath = (lang: Lang, kind: Pick['kind'], id: string): string =>
	`${pagePath(lang)}?${kind}=${encodeURIComponent(id)}`;
