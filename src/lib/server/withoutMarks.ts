/** Elements of SVG that hold nothing: HTML and XML both read them closed in their own tag. */
const EMPTY = /><\/(use|path|rect|circle|polygon|image)>/g;

/**
 * Markup as a reader's browser needs it where no script follows: without the comments by which Svelte would find
 * its place again, and with the empty elements of a drawing closed in their own tag. Both are a fifth of a page.
 */
export const withoutMarks = (markup: string): string =>
	markup.replaceAll(/<!--[^]*?-->/g, '').replaceAll(EMPTY, '/>');
