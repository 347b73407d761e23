import { blur } from './blur';
import { greyToMetres } from './greyToMetres';
import type { Grid } from './readGrey';

/** Blurs, in cells, for ground with much, some and hardly any relief. */
const SIGMAS = [0.75, 1.6, 3.5];

/** How much the grey varies around a cell (standard deviation) where the finest and the coarsest blur begin. */
const ROUGH = 4.5;
const FLAT = 0.8;

/** Over what distance the variation is taken, cells. */
const WINDOW = 3;

/** Deep water, where one grey is 100 m and more, is never drawn sharper than the middle blur. */
const DEEP_GREY = 76;

/**
 * Heights in metres without the source's JPEG blocks and 8-bit steps: mountains keep their ridges, plains and
 * sea floor, where the source holds little but noise, become smooth.
 */
export function quietRelief(grey: Grid): Grid {
	const [fine, middle, coarse] = SIGMAS.map((sigma) => blur(grey, sigma));
	const mean = blur(grey, WINDOW);
	const squares = blur({ ...grey, values: grey.values.map((v) => v * v) }, WINDOW);
	const values = grey.values.map((_, i) => {
		const deviation = Math.sqrt(Math.max(0, squares[i] - mean[i] * mean[i]));
		const roughness = Math.min(1, Math.max(0, (deviation - FLAT) / (ROUGH - FLAT)));
		const shown = mean[i] < DEEP_GREY ? Math.min(0.5, roughness) : roughness;
		const level =
			shown < 0.5
				? coarse[i] + (middle[i] - coarse[i]) * shown * 2
				: middle[i] + (fine[i] - middle[i]) * (shown - 0.5) * 2;
		return greyToMetres(level);
	});
	return { ...grey, values };
}
