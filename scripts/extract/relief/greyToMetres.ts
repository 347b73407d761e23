/**
 * The source's grey level against height. Its ramp is not linear; these pairs were measured against
 * known heights and depths (`[grey, metres]`); the first and last are only there to close the curve.
 */
const CALIBRATION: [grey: number, metres: number][] = [
	[0, -9000],
	[24, -5538],
	[48, -2545],
	[66, -604],
	[78, -60],
	[96, -9],
	[108, 48],
	[120, 104],
	[132, 208],
	[144, 409],
	[156, 610],
	[168, 838],
	[180, 1158],
	[192, 1829],
	[204, 2743],
	[216, 3901],
	[228, 5029],
	[255, 8000],
];

const SLOPES = monotoneSlopes();

/** Metres for a grey of 0–255; greys between whole levels (after smoothing) are welcome. */
export function greyToMetres(grey: number): number {
	const upper = Math.max(
		1,
		CALIBRATION.findIndex(([g]) => g >= grey),
	);
	const [[g0, m0], [g1, m1]] = [CALIBRATION[upper - 1], CALIBRATION[upper]];
	const span = g1 - g0;
	const t = (grey - g0) / span;
	const [t2, t3] = [t * t, t * t * t];
	return (
		(2 * t3 - 3 * t2 + 1) * m0 +
		(t3 - 2 * t2 + t) * span * SLOPES[upper - 1] +
		(3 * t2 - 2 * t3) * m1 +
		(t3 - t2) * span * SLOPES[upper]
	);
}

/**
 * Slopes for a cubic that never turns back between two pairs (Fritsch and Carlson 1980). Straight pieces
 * would do for heights, but their kinks show as contour lines once the relief is shaded.
 */
function monotoneSlopes(): number[] {
	const rise = CALIBRATION.slice(1).map(([g, m], i) => (m - CALIBRATION[i][1]) / (g - CALIBRATION[i][0]));
	// The harmonic mean of the two neighbours is within Fritsch and Carlson's bound whatever the ratio.
	const inner = rise.slice(1).map((next, i) => (2 * rise[i] * next) / (rise[i] + next));
	return [rise[0], ...inner, rise.at(-1)!];
}
