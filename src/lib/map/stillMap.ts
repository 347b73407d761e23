import { scriptPart } from '../data/scriptPart';
import type SvgMap from './svg/SvgMap.svelte';

/**
 * Fetches the still map's drawing, which the page can begin without: its first still is a file. Whoever waits for the
 * record asks for it meanwhile; asked again, it is there.
 *
 * @throws LoadError `script`
 */
export const loadStillMap = async (): Promise<typeof SvgMap> =>
	(await scriptPart(import('./svg/SvgMap.svelte'))).default;

/** The first still that the page has had before any of its scripts; `null` where there is none. */
export const findFirstStill = (): HTMLImageElement | null =>
	typeof document === 'undefined' ? null : document.querySelector<HTMLImageElement>('img[data-year]');

/** An attachment that keeps the first still where it was, until there is a drawing to take its place. */
export const keepFirstStill =
	(still: HTMLImageElement) =>
	(plate: HTMLElement): void =>
		plate.append(still);
