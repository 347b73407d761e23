/**
 * An area rounded to what the lines can carry: three significant figures from 1,000 km² up, whole km² from 100,
 * two significant figures below.
 *
 * @param km2 area in km², not negative
 */
export function roundKm2(km2: number): number {
	if (!(km2 > 0)) return 0;
	const digits = km2 >= 1000 ? 3 : km2 >= 100 ? Math.floor(Math.log10(km2)) + 1 : 2;
	return Number(km2.toPrecision(digits));
}

/**
 * An area as the exports carry it, in km²: square metres are as fine as an area of these lines can mean anything.
 */
export function toSquareMetre(km2: number): number {
	return Math.round(km2 * 1e6) / 1e6;
}
