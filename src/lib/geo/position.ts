/** `[lon, lat]`, degrees, WGS84. */
export type Position = [number, number];

/** `[x, y]` on a plane: pixels, or Mercator world units. */
export type Point = [number, number];

/** A position at five decimals, about a metre: as fine as any line of the record is kept. */
export function roundPosition([lon, lat]: Position): Position {
	return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
