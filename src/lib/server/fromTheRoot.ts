import { base } from '$app/paths';

/** Asked when the module is read: while a page is rendered, SvelteKit makes `base` relative to it. */
const SITE_BASE = base;

/** A page of the root with addresses that hold wherever it is sent: `./x` becomes `/x`, below the site's base. */
export const fromTheRoot = (html: string): string =>
	html.replaceAll(/ (href|src)="\.\//g, ` $1="${SITE_BASE}/`);
