/**
 * The source's grey level against height. Its ramp is not linear; these pairs were measured against
 * known heights and depths and are interpolated between (`[grey, metres]`).
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

/** Metres for a grey of 0–255; greys between whole levels (after smoothing) are welcome. */
export function greyToMetres(grey: number): number {
	const upper = CALIBRATION.findIndex(([g]) => g >= grey);
	if (upper <= 0) return CALIBRATION[0][1];
	const [[g0, m0], [g1, m1]] = [CALIBRATION[upper - 1], CALIBRATION[upper]];
	return m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0);
}
