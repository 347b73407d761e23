import { error } from '@sveltejs/kit';
import { snapshotFeatures } from '$lib/data/exports/snapshotFeatures';
import { readCatalogue, readTopology } from '$lib/server/readRecord';
import { geojson } from '$lib/server/respond';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => readCatalogue().snapshotDays.map((from) => ({ from }));

export const GET: RequestHandler = ({ params }) => {
	const catalogue = readCatalogue();
	if (!catalogue.snapshotDays.includes(params.from)) error(404, `no snapshot begins on ${params.from}`);
	return geojson(snapshotFeatures(catalogue, readTopology(), params.from));
};
