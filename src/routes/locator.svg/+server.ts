import { yearRange } from '$lib/atlas/timeline';
import { stillOf } from '$lib/map/svg/still';
import { drawPicture, svg } from '$lib/server/drawPicture';
import { readBorder } from '$lib/server/readRecord';

export const prerender = true;

/** How far a line may stray, pixels of the plate, of which a page shows at most two in three of its own. */
const STRAY = 0.8;

/** The whole plate as it stands now, without names: the pages of places and lands show windows of it. */
export const GET = () => {
	const border = readBorder();
	const year = yearRange(border).last;
	return svg(drawPicture({ ...stillOf(border.frame), year, instrument: null, naming: 'none', thin: STRAY }));
};
