import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { drawMap } from '../svg/drawing';
import type { MapGeometry } from '../svg/geometry';
import SvgMap from '../svg/SvgMap.svelte';
import type { Size } from '../../geo/projector';
import { MAP_WIDTH, PICTURE_WIDTH } from './mapOf';

/** What a picture shows; its width is `PICTURE_WIDTH`, and its map has a height of its own. */
export type PictureSubject = Omit<ComponentProps<typeof SvgMap>, keyof Size> & {
	/** Height of the map alone, CSS pixels. */
	mapHeight: number;
};

/** A picture's text, and its size, CSS pixels. */
export interface Picture extends Size {
	svg: string;
}

/** What a legend of a picture's map has to explain. */
export function presentIn({ mapHeight, ...subject }: PictureSubject): MapGeometry['present'] {
	return drawMap({ ...subject, naming: 'none' }, { width: MAP_WIDTH, height: mapHeight }).present;
}

/** A moment of the atlas as the text of an SVG file. Browser only: it lets the plate draw itself out of sight. */
export function pictureSvg({ mapHeight, ...subject }: PictureSubject): Picture {
	const host = document.createElement('div');
	const props = { ...subject, width: PICTURE_WIDTH, height: { map: mapHeight } };
	const plate = mount(SvgMap, { target: host, props });
	flushSync();
	const drawn = host.querySelector('svg');
	if (!drawn) throw new Error('the plate drew nothing');
	const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
	// Svelte marks its places with comments, which mean nothing in a file.
	const text = new XMLSerializer().serializeToString(drawn).replace(/<!--.*?-->/gs, '');
	void unmount(plate);
	return { svg: `${text}\n`, width, height };
}
