import type { Grid } from './readGrey';

/** A uniform cubic B-spline's weights for the four cells around a place `t` (0–1) past the second. */
function weights(t: number): [number, number, number, number] {
	const u = 1 - t;
	return [u ** 3 / 6, (3 * t ** 3 - 6 * t * t + 4) / 6, (3 * u ** 3 - 6 * u * u + 4) / 6, t ** 3 / 6];
}

/**
 * The grid's value at a place by cubic B-spline: it softens a little, and its slope has no breaks at cells'
 * edges, which shading would draw as a grid.
 */
export function sampleGrid(
	{ west, north, step, width, height, values }: Grid,
	lon: number,
	lat: number,
): number {
	const x = (lon - west) / step - 0.5;
	const y = (north - lat) / step - 0.5;
	const [column, row] = [Math.floor(x), Math.floor(y)];
	const [wx, wy] = [weights(x - column), weights(y - row)];
	let sum = 0;
	for (let j = 0; j < 4; j++) {
		const v = Math.min(height - 1, Math.max(0, row - 1 + j)) * width;
		for (let i = 0; i < 4; i++)
			sum += values[v + Math.min(width - 1, Math.max(0, column - 1 + i))] * wx[i] * wy[j];
	}
	return sum;
}
