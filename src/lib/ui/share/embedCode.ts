/** What the code of an embedded map says. */
export interface Embedded {
	address: string;
	/** The frame's name to a screen reader. */
	title: string;
	width: number;
	height: number;
}

/** The narrowest and lowest frame that the embedded page is made for, CSS pixels. */
export const LEAST_FRAME = 320;

/** The HTML that shows the embedded page inside another one. */
export function embedCode({ address, title, width, height }: Embedded): string {
	const attributes = [
		`src="${attribute(address)}"`,
		`title="${attribute(title)}"`,
		`width="${width}"`,
		`height="${height}"`,
		'loading="lazy"',
		'style="border: 0; max-width: 100%"',
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** Text as the value of an attribute in double quotes. */
function attribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
