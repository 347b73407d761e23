import type { Point } from '../../geo/position';
import type { Chain } from './ringsAround';

/* What lies under a point, on any plane: pixels of a picture, or Mercator world units. */

interface Line {
	line: readonly (readonly number[])[];
}

/** The area whose lines a ray from the point to the east crosses an odd number of times. @param isArea whether a number is one */
export function areaAt(
	chains: Iterable<Chain<readonly number[]> | Chain>,
	[x, y]: Readonly<Point>,
	isArea: (area: number) => boolean,
): number | undefined {
	const odd = new Set<number>();
	for (const { line, left, right } of chains) {
		let crossings = 0;
		for (let i = 1; i < line.length; i++) {
			const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [line[i - 1]!, line[i]!];
			if (y0 > y !== y1 > y && x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) crossings++;
		}
		if (crossings % 2 === 0) continue;
		for (const area of [left, right]) if (!odd.delete(area)) odd.add(area);
	}
	return [...odd].find(isArea);
}

/** The first line within a distance of a point. */
export function lineWithin<One extends Line>(
	lines: Iterable<One>,
	point: Readonly<Point>,
	distance: number,
): One | undefined {
	for (const one of lines) if (distanceTo(one.line, point) <= distance) return one;
	return undefined;
}

/** The line nearest to a point, within a distance. */
export function nearestLine<One extends Line>(
	lines: Iterable<One>,
	point: Readonly<Point>,
	within: number,
): One | undefined {
	let nearest = within;
	let found: One | undefined;
	for (const one of lines) {
		const distance = distanceTo(one.line, point);
		if (distance > nearest) continue;
		nearest = distance;
		found = one;
	}
	return found;
}

/** From a line to a point. */
function distanceTo(line: Line['line'], [x, y]: Readonly<Point>): number {
	let nearest = Infinity;
	for (let i = 1; i < line.length; i++) {
		const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [line[i - 1]!, line[i]!];
		const [dx, dy] = [x1 - x0, y1 - y0];
		const t = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
		nearest = Math.min(nearest, Math.hypot(x - x0 - t * dx, y - y0 - t * dy));
	}
	return nearest;
}
