import { error } from '@sveltejs/kit';
import { frontierFeatures } from '$lib/data/exports/frontierFeatures';
import { readCatalogue, readTopology } from '$lib/server/readRecord';
import { geojson } from '$lib/server/respond';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const drawn = () => readCatalogue().instruments.filter(({ segments }) => segments.length > 0);

export const entries: EntryGenerator = () => drawn().map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	if (!drawn().some(({ id }) => id === params.id)) error(404, `${params.id} drew no line`);
	return geojson(frontierFeatures(readCatalogue(), readTopology(), params.id));
};
