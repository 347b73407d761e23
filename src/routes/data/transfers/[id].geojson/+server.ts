import { error } from '@sveltejs/kit';
import { transferFeatures } from '$lib/data/exports/transferFeatures';
import { readCatalogue, readTopology } from '$lib/server/readRecord';
import { geojson } from '$lib/server/respond';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every instrument has its file: one that moved no land has an empty collection. */
export const entries: EntryGenerator = () => readCatalogue().instruments.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
	const catalogue = readCatalogue();
	if (!catalogue.instruments.some(({ id }) => id === params.id)) error(404, `no instrument ${params.id}`);
	return geojson(transferFeatures(catalogue, readTopology(), params.id));
};
