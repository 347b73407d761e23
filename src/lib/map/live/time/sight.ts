import type { Box } from '../../../geo/box';
import type { Point } from '../../../geo/position';
import type { Origin } from './detail';

/** Where the canvas looks, as the shaders need it. */
export interface Sight {
	/** The canvas's middle, world units off the origin. */
	middle: Point;
	/** Device pixels to a world unit. */
	scale: number;
	/** The canvas, device pixels. */
	size: readonly [width: number, height: number];
	pixelRatio: number;
	zoom: number;
	/** The whole zoom level that lines are simplified for and hatches drawn at: the nearest. */
	level: number;
	/** What can be seen, world units off the origin. */
	window: Box;
}

/**
 * Reads a sight from MapLibre's projection, which a map without pitch and bearing makes a scale and a shift.
 *
 * @param matrix sixteen numbers, column by column: Mercator world units to clip space
 */
export function sightOf(
	matrix: ArrayLike<number>,
	{ size, pixelRatio, zoom, origin }: Pick<Sight, 'size' | 'pixelRatio' | 'zoom'> & { origin: Origin },
): Sight {
	const w = matrix[15]!;
	const [sx, sy] = [matrix[0]! / w, matrix[5]! / w];
	const [x, y] = [-matrix[12]! / w / sx - origin[0], -matrix[13]! / w / sy - origin[1]];
	const [halfX, halfY] = [1 / Math.abs(sx), 1 / Math.abs(sy)];
	return {
		middle: [x, y],
		scale: (Math.abs(sx) * size[0]) / 2,
		...{ size, pixelRatio, zoom, level: Math.round(zoom) },
		window: [x - halfX, y - halfY, x + halfX, y + halfY],
	};
}
