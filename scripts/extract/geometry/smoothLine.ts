import type { Position } from 'geojson';

/**
 * A line with its vertices averaged along it by a Gaussian of `sigma` vertices: steps of a grid become a slope.
 * The ends stay. Wants vertices at an even distance.
 */
export function smoothLine(line: Position[], sigma: number): Position[] {
	const reach = Math.ceil(3 * sigma);
	const last = line.length - 1;
	return line.map((p, i) => {
		// The window narrows towards the ends, so that they are neither moved nor pulled at.
		const near = Math.min(reach, i, last - i);
		if (near === 0) return p;
		const width = Math.max(0.5, (sigma * near) / reach);
		let [x, y, sum] = [0, 0, 0];
		for (let k = -near; k <= near; k++) {
			const weight = Math.exp(-(k * k) / (2 * width * width));
			x += line[i + k][0] * weight;
			y += line[i + k][1] * weight;
			sum += weight;
		}
		return [x / sum, y / sum];
	});
}
