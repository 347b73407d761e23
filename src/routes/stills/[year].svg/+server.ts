import { error } from '@sveltejs/kit';
import { drawPicture, svg } from '$lib/server/drawPicture';
import { readCatalogue } from '$lib/server/readRecord';
import { stillOf, stillYears } from '$lib/map/svg/still';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	stillYears(readCatalogue()).map((year) => ({ year: String(year) }));

/** How far a line may stray, pixels of a still, of which a usual window shows three in two of its own. */
const STRAY = 1;

/**
 * The whole plate at the end of a year in which land changed, without furniture: what the explorer shows before its
 * data have come, and where no script runs.
 */
export const GET: RequestHandler = ({ params }) => {
	const catalogue = readCatalogue();
	const year = Number(params.year);
	if (!stillYears(catalogue).includes(year)) error(404, `no land changed in ${params.year}`);
	return svg(drawPicture({ ...stillOf(catalogue.border.frame), year, instrument: null, thin: STRAY }));
};
