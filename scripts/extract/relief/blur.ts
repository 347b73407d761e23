import type { Grid } from './readGrey';

/** Gaussian blur, `sigma` in cells, the rim repeated outwards. */
export function blur({ width, height, values }: Grid, sigma: number): Float32Array {
	const reach = Math.ceil(3 * sigma);
	const kernel = Array.from({ length: 2 * reach + 1 }, (_, k) =>
		Math.exp(-((k - reach) ** 2) / (2 * sigma * sigma)),
	);
	const sum = kernel.reduce((a, b) => a + b);
	const weights = kernel.map((k) => k / sum);
	const pass = (from: Float32Array, stride: number, count: number, lines: number, lineStride: number) => {
		const to = new Float32Array(from.length);
		for (let line = 0; line < lines; line++)
			for (let i = 0; i < count; i++) {
				let total = 0;
				for (let k = -reach; k <= reach; k++) {
					const j = Math.min(count - 1, Math.max(0, i + k));
					total += from[line * lineStride + j * stride] * weights[k + reach];
				}
				to[line * lineStride + i * stride] = total;
			}
		return to;
	};
	return pass(pass(values, 1, width, height, width), width, height, width, 1);
}
