/**
 * The page's measures, for the script and the style alike: `measureVariables` hands them to CSS. A media query cannot
 * read a custom property, so styles that need `PHONE` write its width again; measures.test.ts holds them to it.
 */

/** The column of text beside the map, rem wide: as wide as its letters want it. */
export const COLUMN = 24.5;

/** The foot with the year, rem high at least; and where it has room for the ledger. */
const FOOT = 8.5;
const ROOMY_FOOT = 12.875;

/**
 * Up to this width the column is a sheet under the map. In em, which in a query are the letters that the reader set in
 * the browser: at twice their size a window is laid out as one of half its width.
 */
export const PHONE = '(max-width: 47.5em)';

/** Whether the ledger has room under the slider; elsewhere it stands in the column. */
export const ROOMY = '(min-width: 62.5em) and (min-height: 43.75em)';

/** The measures as custom properties. */
export const measureVariables = (): string =>
	`:root{--column:${COLUMN}rem;--foot:${FOOT}rem}@media ${ROOMY}{:root{--foot:${ROOMY_FOOT}rem}}`;
