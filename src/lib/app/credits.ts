/** Who made the ground the map is drawn on; every picture of it must say so. */
export const CREDITS_BRIEF = '© OpenStreetMap contributors, Natural Earth, GSHHG, SRTM30';

/** The same in full, by what each gave. */
export const CREDITS =
	'Borders, coasts and lakes © OpenStreetMap contributors (ODbL); rivers: Natural Earth, GSHHG; regions: DCW; relief: SRTM30 via Marble; places: GeoNames';
