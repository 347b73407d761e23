/**
 * An area in words, rounded to what the lines can carry: three significant figures from 1,000 km² up,
 * whole km² from 100, two significant figures below. `604 000` reads `604,000 km²`.
 *
 * @param km2 area in km², not negative
 */
export function formatKm2(km2: number): string {
	return `${group(roundKm2(km2))} km²`;
}

/** The same rounding as a number. */
export function roundKm2(km2: number): number {
	if (!(km2 > 0)) return 0;
	const digits = km2 >= 1000 ? 3 : km2 >= 100 ? Math.floor(Math.log10(km2)) + 1 : 2;
	return Number(km2.toPrecision(digits));
}

/** Thousands in commas; no more decimals than the number has. */
function group(value: number): string {
	const [whole = '0', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction ? `${grouped}.${fraction}` : grouped;
}
