/** `[lon, lat]`, degrees, WGS84. */
export type Position = [number, number];
