/** Elements of SVG that hold nothing: HTML and XML both read them closed in their own tag. */
const EMPTY = /><\/(use|path|rect|circle|polygon|image)>/g;

/** What only a router, or a window that a link opened, would ask of a link. */
const RELATIONS = / rel="external(?: noopener)?"/g;

/**
 * Markup as a reader's browser needs it where no script follows: without the comments by which Svelte would find
 * its place again, without what links tell to one, and with the empty elements of a drawing closed in their own tag. All
 * that is a fifth of a page.
 */
export const withoutMarks = (markup: string): string =>
	markup
		.replaceAll(/<!--[^]*?-->/g, '')
		.replaceAll(/> {2,}</g, '> <')
		.replaceAll(/\n\t+/g, '\n')
		.replaceAll(RELATIONS, '')
		.replaceAll(EMPTY, '/>');
