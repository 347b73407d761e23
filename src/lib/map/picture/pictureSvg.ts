import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import SvgMap from '../svg/SvgMap.svelte';
import type { Size } from '../../geo/projector';

/** What a picture shows; its size is `PICTURE`'s. */
export type PictureSubject = Omit<ComponentProps<typeof SvgMap>, keyof Size>;

/** A picture's size, CSS pixels. */
export const PICTURE: Size = { width: 960, height: 600 };

/** What margin, title, legend and credit leave of it to the map, to within a row of the legend. */
export const MAP_ROOM: Size = { width: 924, height: 390 };

/** A moment of the atlas as the text of an SVG file. Browser only: it lets the plate draw itself out of sight. */
export function pictureSvg(subject: PictureSubject): string {
	const host = document.createElement('div');
	const plate = mount(SvgMap, { target: host, props: { ...PICTURE, ...subject } });
	flushSync();
	const drawn = host.querySelector('svg');
	if (!drawn) throw new Error('the plate drew nothing');
	// Svelte marks its places with comments, which mean nothing in a file.
	const text = new XMLSerializer().serializeToString(drawn).replace(/<!--.*?-->/gs, '');
	void unmount(plate);
	return `${text}\n`;
}
