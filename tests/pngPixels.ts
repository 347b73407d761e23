import { Resvg } from '@resvg/resvg-js';

/** What a program that did not write it reads out of a PNG: red, green, blue and opacity of each pixel. */
export function pngPixels(png: Buffer, { width, height }: { width: number; height: number }): Buffer {
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
		`<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}
