import { mercator, unmercator, worldPx } from './mercator';
import type { Position } from './position';
import type { View } from './view';

/** What the page lays over the map's edges, pixels: the camera's centre is the middle of what is left. */
export interface Insets {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface Size {
	width: number;
	height: number;
}

export interface Projector {
	(position: Position): [number, number];
	invert(point: [number, number]): Position;
}

/** Longitude and latitude to the same pixel as MapLibre's at the same view. */
export function projectorOf(view: View, { width, height }: Size, insets: Insets): Projector {
	const scale = worldPx(view.zoom);
	const [cx, cy] = mercator([view.lon, view.lat]);
	const dx = (insets.left + width - insets.right) / 2 - cx * scale;
	const dy = (insets.top + height - insets.bottom) / 2 - cy * scale;
	const project = (position: Position): [number, number] => {
		const [x, y] = mercator(position);
		return [x * scale + dx, y * scale + dy];
	};
	return Object.assign(project, {
		invert: ([x, y]: [number, number]): Position => unmercator([(x - dx) / scale, (y - dy) / scale]),
	});
}
