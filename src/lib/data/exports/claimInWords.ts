import type { Claim } from '../../atlas/model';

/** A published figure in a cell of a table: `more than 600000 km² (source-id)`. */
export const claimInWords = ({ qualifier, km2, source }: Claim): string =>
	[qualifier, `${km2} km²`, `(${source})`].filter(Boolean).join(' ');
