import type { Position } from 'geojson';
import { boxOf, type Box } from '../../geo/box';
import { mercator, worldPx } from '../../geo/mercator';
import type { Point } from '../../geo/position';
import type { Size } from '../../geo/projector';
import { simplifyPlane } from '../../geo/simplify';
import type { View } from '../../geo/view';

/** A line in Mercator world units, `x, y, x, y, …`, and the box around it. */
interface World {
	line: Float64Array;
	box: Box;
}

/** Worked out once, since many plates show the same lines. */
const worlds = new WeakMap<Position[], World>();

function worldOf(line: Position[]): World {
	let world = worlds.get(line);
	if (!world) {
		const points = line.map(([lon = 0, lat = 0]) => mercator([lon, lat]));
		world = { line: Float64Array.from(points.flat()), box: boxOf(points) };
		worlds.set(line, world);
	}
	return world;
}

/** Lines this far past the window are not seen, pixels: wider than any stroke but a band of doubt. */
const CLEAR = 60;

/** Brings lines of degrees into a window's pixels. */
export interface Thinner {
	/** Thinned; both ends stay. What lies wholly beyond one side of the window becomes a straight line there. */
	pixels(line: Position[]): Point[];
	/** Whether none of a line can be seen. */
	isBeyond(line: Position[]): boolean;
}

/** @param tolerance how far a thinned line may stray from the true one, pixels */
export function thinner(view: View, { width, height }: Size, tolerance: number): Thinner {
	const scale = worldPx(view.zoom);
	const [cx, cy] = mercator([view.lon, view.lat]);
	const [dx, dy] = [width / 2 - cx * scale, height / 2 - cy * scale];
	const [left, top] = [(-CLEAR - dx) / scale, (-CLEAR - dy) / scale];
	const [right, bottom] = [(width + CLEAR - dx) / scale, (height + CLEAR - dy) / scale];
	const near = (tolerance / scale) ** 2;

	const isBeyond = (line: Position[]): boolean => {
		const [west, north, east, south] = worldOf(line).box;
		return east < left || west > right || south < top || north > bottom;
	};

	return {
		isBeyond,
		pixels(line) {
			const { line: world } = worldOf(line);
			const pixel = (i: number): Point => [world[2 * i]! * scale + dx, world[2 * i + 1]! * scale + dy];
			const last = line.length - 1;
			if (isBeyond(line)) return [pixel(0), pixel(last)];
			// Points as near each other as the tolerance fall first, which leaves little to the slower thinning.
			const kept = [pixel(0)];
			let [x, y] = [world[0]!, world[1]!];
			for (let i = 1; i < last; i++) {
				const nextX = world[2 * i]!;
				const nextY = world[2 * i + 1]!;
				if ((nextX - x) ** 2 + (nextY - y) ** 2 < near) continue;
				x = nextX;
				y = nextY;
				kept.push(pixel(i));
			}
			if (last > 0) kept.push(pixel(last));
			return simplifyPlane(kept, tolerance);
		},
	};
}
