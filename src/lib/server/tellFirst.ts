const TITLE = /<title>[^<]*<\/title>/;
const PRELOADS = /\s*<link href="[^"]*" rel="modulepreload">/g;

/**
 * Puts what a page tells about itself before what it is drawn with: its title to the top, where Svelte writes it last,
 * and SvelteKit's links to scripts to the head's end. Programs that unfold a link, and search engines, read a page's
 * first bytes alone. What Svelte finds again by its place stays in its place.
 */
export function tellFirst(html: string): string {
	const [title = ''] = TITLE.exec(html) ?? [];
	const preloads = (html.match(PRELOADS) ?? []).join('');
	return html
		.replace(TITLE, '')
		.replaceAll(PRELOADS, '')
		.replace('<meta charset="utf-8" />', (charset) => `${charset}${title}`)
		.replace('</head>', () => `${preloads.trimStart()}</head>`);
}
