import { measureVariables } from '$lib/app/measures';
import { colourVariables } from '$lib/map/scene/cssVariables';
import { palettesOf } from '$lib/map/scene/palette';
import { readBorder } from './readRecord';

/**
 * What every page is painted with, for its head: colours and the explorer's measures as custom properties. It is written
 * into the page by `hooks.server.ts` and never changes there: a reader's browser need not know how it is made.
 *
 * @param shared the page takes its colours from the file that the pages for reading share, /palette.css, and has no measures
 */
export function ground(shared: boolean): string {
	const border = readBorder();
	const { light, dark } = palettesOf(border);
	return (
		(shared ? '' : `<style>${colourVariables(border)}${measureVariables()}</style>`) +
		`<meta name="theme-color" content="${light.paper}" media="(prefers-color-scheme: light)" />` +
		`<meta name="theme-color" content="${dark.paper}" media="(prefers-color-scheme: dark)" />`
	);
}
