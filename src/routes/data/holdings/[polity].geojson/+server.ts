import { error } from '@sveltejs/kit';
import { holdingFeatures, holdings } from '$lib/data/exports/holdingFeatures';
import { readCatalogue, readTopology } from '$lib/server/readRecord';
import { geojson } from '$lib/server/respond';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every polity that ever held land; `joint` and `none` stand for land with no single holder. */
const holders = () => new Set(holdings(readCatalogue()).map(({ polity }) => polity));

export const entries: EntryGenerator = () => [...holders()].map((polity) => ({ polity }));

export const GET: RequestHandler = ({ params }) => {
	if (!holders().has(params.polity)) error(404, `${params.polity} held no land`);
	return geojson(holdingFeatures(readCatalogue(), readTopology(), params.polity));
};
