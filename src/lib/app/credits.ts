/** Who made the ground the map is drawn on; every picture of it must say so. */
export const CREDITS_BRIEF = '© OpenStreetMap contributors, Natural Earth, GSHHG, SRTM30';
