/** The map's frame, degrees: west, south, east, north. */
export const FRAME: readonly [number, number, number, number] = [58, 34, 152, 63];

/** The record's first day. */
export const RECORD_FROM = '1640-01-01';
