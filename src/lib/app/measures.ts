/**
 * The page's measures, for the script and the style alike: `measureVariables` hands them to CSS. A media query cannot
 * read a custom property, so styles that need `PHONE` write its width again; measures.test.ts holds them to it.
 */

/** The column of text beside the map, pixels wide. */
export const COLUMN = 392;

/** The foot with the year, pixels high; and where it has room for the ledger. */
const FOOT = 136;
const ROOMY_FOOT = 206;

/** The sheet's head, all that shows of it at its lowest, pixels. */
export const SHEET_HEAD = 54;

/** Up to this width the column is a sheet under the map. */
export const PHONE = '(max-width: 760px)';

/** Whether the ledger has room under the slider; elsewhere it stands in the column. */
export const ROOMY = '(min-width: 1000px) and (min-height: 700px)';

/** The measures as custom properties. */
export const measureVariables = (): string =>
	`:root{--column:${COLUMN}px;--foot:${FOOT}px}@media ${ROOMY}{:root{--foot:${ROOMY_FOOT}px}}`;
